/** Resolves in a task of its own, so that the work before and the work after do not hold a slow phone together. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

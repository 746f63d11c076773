/** A function that works once and then gives the same answer. */
export function once<T>(work: () => T): () => T {
  const answers: T[] = [];
  return () => {
    if (answers.length === 0) answers.push(work());
    return answers[0] as T;
  };
}

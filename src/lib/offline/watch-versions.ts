/**
 * Watches for a new version of the site that the service worker has fetched. `mine` is the version of this page. Calls
 * `onnew` with the way to take it: only then is the page loaded anew, because a reader may be in the middle of something.
 * Gives the way to stop.
 */
export function watchVersions(mine: string, onnew: (take: () => void) => void): () => void {
  const workers = navigator.serviceWorker;
  const leave = new AbortController();
  const { signal } = leave;

  const reloadOnceTaken = (waiting: ServiceWorker) => (): void => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true, signal });
    waiting.postMessage('take over');
  };

  const look = async ({ waiting }: ServiceWorkerRegistration): Promise<void> => {
    if (!waiting) return;
    const version = await versionOf(waiting);
    if (signal.aborted) return;
    // This page came from the network and is the new version already: nothing is lost when its worker takes over.
    if (version === mine) waiting.postMessage('take over');
    else onnew(reloadOnceTaken(waiting));
  };

  void (async () => {
    const registration = await workers.getRegistration();
    if (!registration || signal.aborted) return;
    registration.addEventListener(
      'updatefound',
      () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => void look(registration), { signal });
      },
      { signal },
    );
    await look(registration);
    // A page may stay open for days: whoever comes back to it learns of a new version. Without a network, later.
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
      },
      { signal },
    );
  })();

  // Another page has taken the new version; from now on its worker answers here, too.
  workers.addEventListener(
    'controllerchange',
    () => {
      const { controller } = workers;
      if (!controller) return;
      void versionOf(controller).then((version) => {
        if (version !== mine && !signal.aborted) onnew(() => location.reload());
      });
    },
    { signal },
  );
  return () => leave.abort();
}

function versionOf(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage('version', [port2]);
  });
}

/**
 * Watches for a new version of the site that the service worker has fetched. `mine` is this page's version. Calls `onnew`
 * with a function that activates it and reloads; never reloads unasked, because the reader may be typing. Returns a
 * function that stops watching.
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
    // Activates at once: this page came from the network and is the new version already.
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
    // Checks again when a page that stayed open becomes visible; fails silently offline.
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
      },
      { signal },
    );
  })();

  // Reloads when another page has activated the new version, whose worker now controls this page too.
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

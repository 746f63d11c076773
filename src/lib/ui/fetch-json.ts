/** Fetches JSON from this site; throws where that fails or the signal aborts. The type is the caller's promise. */
export async function fetchJson<Content>(url: string, signal?: AbortSignal): Promise<Content> {
  const answer = await fetch(url, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return (await answer.json()) as Content;
}

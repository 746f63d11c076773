/** Fetches JSON from this site. Throws on a network error, an HTTP error or an abort. Does not validate the type. */
export async function fetchJson<Content>(url: string, signal?: AbortSignal): Promise<Content> {
  const answer = await fetch(url, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return (await answer.json()) as Content;
}

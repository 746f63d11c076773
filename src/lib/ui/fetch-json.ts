/** Fetches JSON from this site. Throws on a network error or an HTTP error. Does not validate the type. */
export async function fetchJson<Content>(url: string, options: RequestInit = {}): Promise<Content> {
  const answer = await fetch(url, options);
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return (await answer.json()) as Content;
}

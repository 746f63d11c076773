/** Requests to strangers' servers within limits: where a redirect may lead, and how many bytes are read. */

/** A redirect or a size that is refused; the message is a German clause. */
export class BeyondLimits extends Error {
  override readonly name = 'BeyondLimits';
}

const MOST_REDIRECTS = 5;
const MEGABYTE = 1e6;

/**
 * Fetches an address and follows at most five redirects: never from https to http, and to another host only with
 * `otherHosts`. Throws a `BeyondLimits` otherwise.
 */
export async function fetchWithin(
  address: string,
  init: RequestInit,
  { otherHosts }: { readonly otherHosts: boolean },
): Promise<Response> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (next.protocol !== url.protocol && next.protocol !== 'https:')
      throw new BeyondLimits(`leitet weiter auf ${next.protocol}//, also ohne Verschlüsselung`);
    if (next.host !== url.host && !otherHosts)
      throw new BeyondLimits(`leitet weiter auf einen anderen Rechner: ${next.host}`);
    url = next;
  }
  throw new BeyondLimits(`leitet mehr als ${MOST_REDIRECTS}-mal weiter`);
}

/** Passes a body's bytes through; throws a `BeyondLimits` as soon as there are more than `most`. */
export async function* atMost(
  body: ReadableStream<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length;
      if (bytes > most) throw new BeyondLimits(`schickt mehr als ${most / MEGABYTE} MB`);
      yield part.value;
    }
  } finally {
    // Ends the transfer where it is left early.
    await reader.cancel().catch(() => undefined);
  }
}

/** Reads a body of at most `most` bytes as text. */
export async function textWithin({ body }: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  if (body) for await (const part of atMost(body, most)) parts.push(part);
  return Buffer.concat(parts).toString();
}

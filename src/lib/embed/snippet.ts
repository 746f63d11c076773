/** Type of the message in which the embedded view posts its height to the embedding page. */
import * as de from '$region/words/de.json';

export const HEIGHT_MESSAGE = 'ekiz-karte:hoehe';

/** Options of the snippet. */
export interface SnippetWish {
  /** Full address of the embedded view with its query. */
  readonly address: string;
  /** Height of the iframe until its script runs, CSS pixels. */
  readonly heightPx: number;
  /** Adds the script that fits the iframe's height to its content. */
  readonly grows: boolean;
}

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Returns the HTML to paste into another site. */
export function embedSnippet({ address, heightPx, grows }: SnippetWish): string {
  const frame =
    `<iframe src="${attribute(address)}" title="Karte der Eltern-Kind-Zentren ${de.within}" ` +
    `style="width:100%;height:${heightPx}px;border:0" loading="lazy" allow="geolocation"></iframe>`;
  if (!grows) return frame;
  const { origin } = new URL(address);
  return `${frame}
<script>
addEventListener('message', function (e) {
  if (e.origin !== '${origin}' || !e.data || e.data.type !== '${HEIGHT_MESSAGE}') return;
  document.querySelectorAll('iframe').forEach(function (f) {
    if (f.contentWindow === e.source) f.style.height = Number(e.data.height) + 'px';
  });
});
</scr${'ipt'}>`;
}

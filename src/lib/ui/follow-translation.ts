const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/**
 * Keeps texts that change visible while a browser translates the page. Translators replace each text node by a `<font>`
 * element with the translation, so that a later change of the node, which Svelte keeps, would show nowhere. A changed
 * node takes its place again, and the translator translates it anew. Call before hydration: it inserts the current
 * text before a translation that it finds, which then goes.
 *
 * Blocks of a component must begin and end with an element for this, see `text-at-block-edges.test.ts`.
 */
export function followTranslation(root: Node): void {
  const translations = new WeakMap<Node, Element>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        if (!target.isConnected) translations.get(target)?.replaceWith(target);
        continue;
      }
      for (const node of removedNodes) {
        const font = isText(node) ? [...addedNodes, previousSibling, nextSibling].find(isFont) : undefined;
        if (!font) continue;
        translations.set(node, font);
        // Observes the node itself: it has left the observed tree.
        observer.observe(node, { characterData: true });
      }
      if (isFont(nextSibling) && [...addedNodes].some(isText)) nextSibling.remove();
    }
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
}

/**
 * Finds texts for readers in code that belong in a catalogue. Complements the pseudo-language (routes/[lang=language]),
 * which covers only what a page shows initially; this also covers what appears after a click.
 */
import { parse, type AST } from 'svelte/compiler';

/** Attributes that are displayed or announced. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
/** Elements without text for readers, or with text that every language shares. */
const SILENT = new Set(['style', 'script', 'svg', 'kbd']);
const LETTERS = /\p{L}{2,}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** Returns the texts that an expression can evaluate to; excludes operands of comparisons, keys and arguments. */
function valuesOf(expression: Node): string[] {
  const { type } = expression;
  const parts = (...keys: string[]): string[] =>
    keys.flatMap((key) => nodesIn(expression[key]).flatMap(valuesOf));
  if (type === 'Literal') return typeof expression.value === 'string' ? [expression.value] : [];
  if (type === 'TemplateElement') return [(expression.value as { cooked?: string }).cooked ?? ''];
  if (type === 'TemplateLiteral') return parts('quasis', 'expressions');
  if (type === 'ConditionalExpression') return parts('consequent', 'alternate');
  if (type === 'LogicalExpression') return parts('left', 'right');
  if (type === 'BinaryExpression' && expression.operator === '+') return parts('left', 'right');
  return [];
}

/** Returns the texts in the parts of an attribute or text node. */
const textsOf = (value: unknown): string[] =>
  nodesIn(value).flatMap((part) =>
    part.type === 'Text'
      ? [String(part.data)]
      : part.type === 'ExpressionTag'
        ? nodesIn(part.expression).flatMap(valuesOf)
        : [],
  );

function inTemplate(node: Node): string[] {
  if (node.type === 'Text' || node.type === 'ExpressionTag') return textsOf(node);
  if (node.type === 'RegularElement' && SILENT.has(String(node.name))) return [];
  const attributes = nodesIn(node.attributes)
    .filter(({ type, name }) => type === 'Attribute' && SPOKEN.has(String(name)))
    .flatMap(({ value }) => textsOf(value));
  const below = [
    'fragment',
    'consequent',
    'alternate',
    'body',
    'fallback',
    'pending',
    'then',
    'catch',
  ].flatMap((key) => nodesIn(node[key]));
  return [...attributes, ...[...below, ...nodesIn(node.nodes)].flatMap(inTemplate)];
}

/** Returns the texts in a component's template, in order; the caller removes names that every language shares. */
export function wordsInTemplate(source: string): string[] {
  const { fragment } = parse(source, { modern: true }) as AST.Root;
  return inTemplate(fragment as unknown as Node)
    .map((text) => text.trim())
    .filter((text) => LETTERS.test(text));
}

/**
 * Returns the sentences in code: string literals that start with a capital and have a second word. Excludes comments
 * and error messages.
 */
export function sentencesInCode(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '')
    .replaceAll(/new (Error|TypeError|RangeError)\((`[^`]*`|'[^']*')/g, '');
  const scripts = /<script/.test(code)
    ? [...code.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '')
    : [code];
  return scripts
    .flatMap((text) => [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)])
    .map(([, plain, template]) => plain ?? template?.replaceAll(/\$\{[^}]*\}/g, '…') ?? '')
    .filter((text) => /^\p{Lu}\p{L}+,?( …)? \p{L}{2,}/u.test(text));
}

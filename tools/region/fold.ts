/** Writes the region's constants into the modules that import them from `#region`, before these are compiled. */

/** Any node of an ESTree or of Svelte's tree, which carries ESTree nodes inside. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

type Constant = string | number;
/** What `#region` exports: constants, and groups of word forms. */
export type Constants = Readonly<Record<string, unknown>>;

const SOURCE = '#region';
/** Characters that are more than text in a component. */
const MARKUP = /[{}<>&"`]/;
/** Keys below which names are declared and not used. */
const DECLARES = new Set(['id', 'params', 'param', 'context']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const isConstant = (value: unknown): value is Constant =>
  typeof value === 'string' || typeof value === 'number';
/** A group of word forms, such as those of one language. */
export const isGroup = (value: unknown): value is Constants =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True where the name is a property's and not a variable's. */
const isProperty = (key: string, parent: Node): boolean =>
  parent['computed'] !== true && (key === 'property' || key === 'key');

function walk(
  node: Node,
  visit: (node: Node, key: string, parent: Node) => boolean,
  key = '',
  parent = node,
): void {
  if (!visit(node, key, parent)) return;
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit, name, node);
    }
  }
}

/** What the module imports: local name → exported name. */
function importsIn(ast: Node): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  walk(ast, (node) => {
    if (node.type !== 'ImportDeclaration') return true;
    if ((node['source'] as { value: unknown }).value !== SOURCE) return false;
    for (const each of node['specifiers'] as Node[]) {
      const { local, imported } = each as unknown as { local: { name: string }; imported: { name: string } };
      names.set(local.name, imported.name);
    }
    return false;
  });
  return names;
}

/** Throws where a local variable has the name of an import: it would be overwritten. */
function refuseShadows(ast: Node, imports: ReadonlyMap<string, string>, file: string): void {
  walk(ast, (node, key) => {
    if (node.type === 'ImportDeclaration') return false;
    if (!DECLARES.has(key)) return true;
    walk(node, (inner, innerKey, parent) => {
      if (
        inner.type === 'Identifier' &&
        imports.has(String(inner['name'])) &&
        !isProperty(innerKey, parent)
      ) {
        throw new Error(`${file}: “${String(inner['name'])}” is imported from ${SOURCE} and declared again.`);
      }
      // Defaults and bodies use names; they do not declare them.
      return inner.type !== 'AssignmentPattern' && !inner.type.endsWith('Expression');
    });
    return true;
  });
}

/** The module with every constant in its place; other uses keep the import. `file` is only for messages. */
export function fold(code: string, tree: unknown, constants: Constants, file: string): string {
  const ast = tree as Node;
  const imports = importsIn(ast);
  refuseShadows(ast, imports, file);
  const edits: { start: number; end: number; text: string }[] = [];
  const valueOf = (node: Node): unknown =>
    node.type === 'Identifier' ? constants[imports.get(String(node['name'])) ?? ''] : undefined;
  /** What an expression is worth: a constant, or a form in a group. */
  const constantOf = (node: Node): unknown => {
    if (node.type !== 'MemberExpression' || node['computed'] !== false) return valueOf(node);
    const group = valueOf(node['object'] as Node);
    return isGroup(group) ? group[String((node['property'] as Node)['name'])] : undefined;
  };
  const seen = new Set<number>();
  const put = (node: Node, value: unknown, before = ''): void => {
    if (!seen.has(node.start))
      edits.push({ start: node.start, end: node.end, text: before + JSON.stringify(value) });
    seen.add(node.start);
  };
  walk(ast, (node, key, parent) => {
    if (node.type === 'ImportDeclaration') return false;
    if (node.type === 'IfBlock' && constantOf(node['test'] as Node) === '' && node['alternate'] === null) {
      edits.push({ start: node.start, end: node.end, text: '' });
      return false;
    }
    if (node.type === 'ExpressionTag') {
      const text = constantOf(node['expression'] as Node);
      if (!isConstant(text) || MARKUP.test(String(text))) return true;
      const quote = parent.type === 'Attribute' && !Array.isArray(parent['value']) ? '"' : '';
      edits.push({ start: node.start, end: node.end, text: `${quote}${String(text)}${quote}` });
      return false;
    }
    if (/^TS(Type|Interface)/.test(node.type)) return false;
    if (node.type === 'MemberExpression') {
      // A list or table among the forms too: an import would bring those of every language with it.
      const form = constantOf(node);
      if (form !== undefined) put(node, form);
      return form === undefined;
    }
    const value = isProperty(key, parent) ? undefined : valueOf(node);
    if (isConstant(value) || Array.isArray(value))
      put(node, value, parent['shorthand'] === true ? `${String(node['name'])}: ` : '');
    return true;
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

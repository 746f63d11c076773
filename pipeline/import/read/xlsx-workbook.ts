import { RichText, unescaped } from './rich-text.ts';
import { isOn } from './xlsx-styles.ts';
import { readXml } from './xml.ts';
import type { Archive } from './zip.ts';

/** A sheet of a workbook and its path in the archive. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Paths and settings of a workbook. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  /** True if days count from 1904, as in old Excel for Mac. */
  readonly from1904: boolean;
  readonly styles: string;
  readonly strings: string;
}

/** Resolves a target against a folder: "xl/worksheets" and "../comments1.xml" → "xl/comments1.xml". */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

/** A relationship of a part: type and target; web addresses are unchanged. */
export interface Relation {
  readonly sort: string;
  readonly target: string;
}

/** Reads the relationships of a part, by id. */
export function relationsOf(archive: Archive, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const relations = new Map<string, Relation>();
  readXml(
    archive,
    `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`,
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const { Id = '', Type = '', Target = '', TargetMode } = attributes();
        relations.set(Id, {
          sort: Type.slice(Type.lastIndexOf('/') + 1),
          target: TargetMode === 'External' ? Target : resolved(folder, Target),
        });
      },
      close: () => undefined,
    },
    true,
  );
  return relations;
}

/** Finds the sheets of a workbook; undefined if the archive is not a workbook. */
export function openWorkbook(archive: Archive): Workbook | undefined {
  const main = [...relationsOf(archive, '').values()].find((each) => each.sort === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  const relations = relationsOf(archive, part);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const there = readXml(
    archive,
    part,
    {
      open(name, attributes) {
        if (name === 'workbookPr') from1904 = isOn(attributes()['date1904'] ?? '0');
        if (name !== 'sheet') return;
        const { name: title = '', state = 'visible', ...others } = attributes();
        const id = Object.entries(others).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
        const relation = relations.get(id);
        if (relation?.sort === 'worksheet')
          sheets.push({ name: title, part: relation.target, hidden: state !== 'visible' });
      },
      close: () => undefined,
    },
    true,
  );
  if (!there) return undefined;
  const partOf = (sort: string, usual: string): string =>
    [...relations.values()].find((each) => each.sort === sort)?.target ?? usual;
  return {
    sheets,
    from1904,
    styles: partOf('styles', 'xl/styles.xml'),
    strings: partOf('sharedStrings', 'xl/sharedStrings.xml'),
  };
}

/** Reads the shared strings, by index. */
export function sharedStrings(archive: Archive, part: string): RichText[] {
  const strings: RichText[] = [];
  const reader = richTextReader('si', (text) => strings.push(text));
  readXml(archive, part, reader, true);
  return strings;
}

/** Returns a handler that reads `<si>`, `<is>` or `<text>`, plain or in runs, without phonetic hints. */
export function richTextReader(
  element: string,
  take: (text: RichText) => void,
): {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
} {
  let rich: RichText | undefined;
  let struck = false;
  let inText = false;
  let phonetic = 0;
  return {
    open(name, attributes) {
      if (name === element) rich = new RichText();
      else if (name === 'r') struck = false;
      else if (name === 'strike') struck = isOn(attributes()['val']);
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'r') struck = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === element && rich) {
        take(rich);
        rich = undefined;
      }
    },
    text(text) {
      if (inText) rich?.add(unescaped(text), struck);
    },
  };
}

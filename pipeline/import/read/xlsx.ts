import { hiddenRemarks } from './remarks.ts';
import { UnreadableList, type Sheet } from './table.ts';
import { SheetReader } from './xlsx-sheet.ts';
import { stylesOf } from './xlsx-styles.ts';
import { relationsOf, sharedStrings, openWorkbook } from './xlsx-workbook.ts';
import { readXml } from './xml.ts';
import { Archive, BrokenArchive } from './zip.ts';

/** Returns the references of cells with a comment, old or threaded. */
function commentedCells(archive: Archive, parts: readonly string[]): string[] {
  const cells = new Set<string>();
  for (const part of parts)
    readXml(
      archive,
      part,
      {
        open(name, attributes) {
          const { ref } = attributes();
          if ((name === 'comment' || name === 'threadedComment') && ref) cells.add(ref);
        },
        close: () => undefined,
      },
      true,
    );
  return [...cells];
}

function sheetsIn(bytes: Uint8Array): Sheet[] {
  const archive = new Archive(bytes);
  const workbook = openWorkbook(archive);
  if (!workbook || workbook.sheets.length === 0) throw new BrokenArchive();
  const strings = sharedStrings(archive, workbook.strings);
  const styles = stylesOf(archive, workbook.styles);
  return workbook.sheets.map(({ name, part, hidden }): Sheet => {
    const relations = [...relationsOf(archive, part)];
    const links = new Map(
      relations.flatMap(([id, { sort, target }]) => (sort === 'hyperlink' ? [[id, target] as const] : [])),
    );
    const reader = new SheetReader({ strings, styles, from1904: workbook.from1904, links });
    if (!readXml(archive, part, reader, true)) throw new BrokenArchive();
    const comments = relations.flatMap(([, { sort, target }]) => (/comment/i.test(sort) ? [target] : []));
    const rows = reader.rows();
    return {
      name,
      hidden,
      rows,
      remarks: hiddenRemarks({
        rows,
        hiddenRows: reader.hiddenRows,
        hiddenColumns: reader.hiddenColumns,
        comments: commentedCells(archive, comments),
      }),
    };
  });
}

/** Reads the sheets of an Excel workbook in order. */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  try {
    return sheetsIn(bytes);
  } catch (error) {
    if (error instanceof UnreadableList) throw error;
    throw new UnreadableList(
      'lässt sich nicht als Excel-Mappe lesen. In Excel öffnen und neu als „Excel-Arbeitsmappe (.xlsx)“ speichern, ohne Kennwort.',
    );
  }
}

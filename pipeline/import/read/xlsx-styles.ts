import { readXml } from './xml.ts';
import type { Archive } from './zip.ts';

/** Properties of a cell style that affect reading. */
export interface CellStyle {
  readonly date: boolean;
  readonly struck: boolean;
}

/** True for built-in formats that show a day (ECMA-376 part 1, 18.8.30, including the East Asian ones). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** True if a format code shows a day or a year: "dd.mm.yyyy", not "[h]:mm" or "0.00\"d\"". */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dyjt]/i.test(bare) && !/general|standard/i.test(bare);
}

/** Reads the value of a boolean element such as `<strike/>` or `<strike val="0"/>`. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || /^(1|true|on)$/i.test(value);

/** Reads the cell styles of a workbook, by index. */
export function stylesOf(archive: Archive, part: string): CellStyle[] {
  const formats = new Map<number, boolean>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  readXml(
    archive,
    part,
    {
      open(name, attributes) {
        path.push(name);
        const parent = path.at(-2);
        if (name === 'numFmt') {
          const { numFmtId = '', formatCode = '' } = attributes();
          formats.set(Number(numFmtId), showsDate(formatCode));
        } else if (name === 'font' && parent === 'fonts') struckFonts.push(false);
        else if (name === 'strike' && parent === 'font' && path.includes('fonts'))
          struckFonts[struckFonts.length - 1] = isOn(attributes()['val']);
        else if (name === 'xf' && parent === 'cellXfs') {
          const { numFmtId = '0', fontId = '0' } = attributes();
          const id = Number(numFmtId);
          styles.push({
            date: formats.get(id) ?? isBuiltInDate(id),
            struck: struckFonts[Number(fontId)] ?? false,
          });
        }
      },
      close() {
        path.pop();
      },
    },
    true,
  );
  return styles;
}

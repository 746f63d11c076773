import { readFileSync, statSync } from 'node:fs';
import { UnreadableList } from './table.ts';

/** Maximum size of a list, bytes. */
export const MAX_BYTES = 25_000_000;

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht. Den Weg zur Datei prüfen; Leerzeichen im Namen brauchen Anführungszeichen.',
  ENOTDIR: 'gibt es nicht. Den Weg zur Datei prüfen.',
  EACCES: 'lässt sich nicht lesen: die Rechte fehlen. Die Datei in den eigenen Ordner kopieren.',
  EPERM: 'lässt sich nicht lesen: die Rechte fehlen. Die Datei in den eigenen Ordner kopieren.',
  EBUSY: 'ist in einem anderen Programm geöffnet. Dort schließen und noch einmal versuchen.',
};

/**
 * Reads the file of a list. Throws an `UnreadableList` unless it is a readable, non-empty file of at most `MAX_BYTES`.
 */
export function bytesOf(path: string): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new UnreadableList('ist ein Ordner. Die Datei darin nennen.');
    if (!found.isFile()) throw new UnreadableList('ist keine Datei. Eine gespeicherte Liste nennen.');
    if (found.size === 0) throw new UnreadableList('ist leer (0 Byte). Die Datei neu speichern.');
    if (found.size > MAX_BYTES)
      throw new UnreadableList(
        `ist größer als ${MAX_BYTES / 1_000_000} MB. Nur die Tabelle der Einrichtungen speichern, ohne Bilder.`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableList) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableList(
      SENTENCES[code] ?? `lässt sich nicht lesen (${code}). Die Datei an einen anderen Ort kopieren.`,
    );
  }
}

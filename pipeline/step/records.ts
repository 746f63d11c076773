/** JSON with one record a line: small, byte-stable, and a changed record is a changed line in the diff. */
export function recordsJson(records: readonly unknown[]): string {
  return `[\n${records.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
}

/** The same for an object: one member a line, in the order given. */
export function membersJson(object: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Formats JSON with one record per line, so that a changed record is one changed line in a diff. */
export function recordsJson(records: readonly unknown[]): string {
  return `[\n${records.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
}

/** Formats an object as JSON with one member per line, in the given order. */
export function membersJson(object: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

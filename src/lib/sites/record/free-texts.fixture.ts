/** Free-text fields; the others hold vocabulary ids, numbers, dates and checked addresses. */
const FREE = new Set([
  'name',
  'street',
  'place',
  'part',
  'note',
  'notes',
  'text',
  'title',
  'publisher',
  'says',
  'district',
]);

/** Applies a change to every free text in a value. */
export function withFreeTexts<Value>(value: Value, change: (text: string) => string, key = ''): Value {
  if (typeof value === 'string') return (FREE.has(key) ? change(value) : value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => withFreeTexts(each, change, key)) as Value;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, withFreeTexts(each as unknown, change, name)]),
    ) as Value;
  return value;
}

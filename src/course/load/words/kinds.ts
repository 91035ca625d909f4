/** What a JSON value is, as people call it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of fields';
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
};

/** What a field wants to be, by zod's name for it. */
export const expectedKind = (expected: string): string => EXPECTED[expected] ?? expected;

/** A value as it stands in a sentence: short, in quotation marks. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = String(value);
  return text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`;
}

/** Names in a row: “a”, “b” or “c”. */
export function listed(names: readonly unknown[], last = 'or'): string {
  const all = names.map(quoted);
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;
}

/** How a JSON file is written, so that what is added to it looks like what was there. */
export interface Manner {
  /** One step further in: spaces or a tab. */
  readonly indent: string;
  readonly lineEnd: '\n' | '\r\n';
}

/** Reads it off a text; two spaces and `\n` where the text does not tell. */
export const mannerOf = (text: string): Manner => ({
  indent: /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? '  ',
  lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
});

/** In characters: what fits stands on one line, as the formatter has it. */
const WIDTH = 100;

/**
 * A JSON value as it stands in a file, its further lines indented by `within` and more. Objects have
 * a line for each field; a list of plain values stands on one line where it fits.
 */
export function printed(value: unknown, manner: Manner, within: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = within + manner.indent;
  if (Array.isArray(value)) return printedList(value, manner, within);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${JSON.stringify(name)}: ${printed(each, manner, deeper)}`);
  return onLines('{', fields, '}', manner, within);
}

function printedList(list: readonly unknown[], manner: Manner, within: string): string {
  const entries = list.map((each) => printed(each, manner, within + manner.indent));
  const line = `[${entries.join(', ')}]`;
  const isPlain = list.every((each) => typeof each !== 'object' || each === null);
  return isPlain && within.length + line.length <= WIDTH
    ? line
    : onLines('[', entries, ']', manner, within);
}

function onLines(
  open: string,
  parts: readonly string[],
  close: string,
  { indent, lineEnd }: Manner,
  within: string,
): string {
  if (parts.length === 0) return open + close;
  const lines = parts.map((part) => within + indent + part).join(`,${lineEnd}`);
  return `${open}${lineEnd}${lines}${lineEnd}${within}${close}`;
}

/** A piece of JSON that stood indented by `from`, as it stands indented by `to`. */
export const reindented = (piece: string, from: string, to: string): string =>
  // A text of JSON has no line break in itself: every one of them may be followed by an indent.
  piece.replaceAll(/(\r?\n)([ \t]*)/g, (_, lineEnd: string, indent: string) =>
    indent.startsWith(from) ? lineEnd + to + indent.slice(from.length) : lineEnd + indent,
  );

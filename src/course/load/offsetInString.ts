const ESCAPE = /^\\(u[\da-fA-F]{4}|.)/;

/**
 * How far a character of a JSON string stands from its opening quotation mark, which stands at
 * `start`: an escape such as `\n` is longer than what it means. 0 when there is no string.
 */
export function offsetInString(text: string, start: number, character: number): number {
  if (text[start] !== '"') return 0;
  let offset = start + 1;
  for (let count = 0; count < character && text[offset] !== '"'; count += 1) {
    offset +=
      text[offset] === '\\' ? (ESCAPE.exec(text.slice(offset, offset + 6))?.[0].length ?? 1) : 1;
  }
  return offset - start;
}

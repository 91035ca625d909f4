/** A text and what is chosen in it, in UTF-16 code units. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts signs around what is chosen, or takes them away where they stand already. */
export function wrapped({ text, start, end }: Marked, before: string, after: string): Marked {
  const [head, chosen, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (head.endsWith(before) && tail.startsWith(after)) {
    return {
      text: head.slice(0, -before.length) + chosen + tail.slice(after.length),
      start: start - before.length,
      end: end - before.length,
    };
  }
  return {
    text: head + before + chosen + after + tail,
    start: start + before.length,
    end: end + before.length,
  };
}

/** Makes a list of the lines that are chosen, or plain lines of a list. */
export function listed({ text, start, end }: Marked): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const to = found === -1 ? text.length : found;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const next = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  return {
    text: text.slice(0, from) + next + text.slice(to),
    start: from,
    end: from + next.length,
  };
}

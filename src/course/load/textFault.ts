import type { SyntaxProblem } from './syntaxWords.ts';

/**
 * What is wrong within a text between quotation marks, at its own place. `offset`: where the text
 * begins; parsers say no more than that.
 */
export function textFault(text: string, offset: number): SyntaxProblem | null {
  const [, inside = ''] = /^"((?:[^"\\\r\n]|\\.)*)/.exec(text.slice(offset)) ?? [];
  return (
    controlFault(inside, offset + 1) ??
    escapeFault(inside, offset + 1) ??
    endFault(text.slice(offset, offset + 10_000), offset)
  );
}

/** A tab or another control character: JSON wants them written as an escape. */
function controlFault(inside: string, start: number): SyntaxProblem | null {
  // oxlint-disable-next-line no-control-regex
  const at = inside.search(/[\u0000-\u001f]/);
  if (at === -1) return null;
  const isTab = inside[at] === '\t';
  const tabs = inside.split('\t').length - 1;
  return {
    rule: 'control-in-text',
    offset: start + at,
    message: isTab
      ? `A text holds ${tabs === 1 ? 'a tab' : `${tabs} tabs`}.`
      : 'A text holds a character that cannot be seen, as word processors put it between lines.',
    remedy: isTab
      ? 'Write a space instead. For a table, use a table block.'
      : 'Delete it. For a new line write \\n, for a new paragraph \\n\\n.',
    recovered: true,
  };
}

const BAD_ESCAPE = /\\(?!["\\/bfnrt]|u[\da-f]{4})/i;
/** A file as Windows names it: with its drive, or behind folders. */
const WINDOWS_PATH = /^(?:[a-z]:|\\\\|\.{0,2}\\)|\\[^\\\s]+\.\w{2,5}$/i;

function escapeFault(inside: string, start: number): SyntaxProblem | null {
  // Pairs first, so that the second backslash of one is not taken for a beginning.
  const at = inside.replace(/\\\\/g, '..').search(BAD_ESCAPE);
  if (at === -1) return null;
  if (WINDOWS_PATH.test(inside)) {
    return {
      rule: 'windows-path',
      offset: start,
      message: `“${inside}” is a place on a Windows computer.`,
      remedy: pathRemedy(inside),
      recovered: false,
    };
  }
  return {
    rule: 'bad-escape',
    offset: start + at,
    message: 'A backslash \\ stands before a character that does not belong to it.',
    remedy: 'Write two backslashes (\\\\) to show one, or delete it.',
    recovered: true,
  };
}

/** What to write instead of a file's place on somebody's computer. */
export function pathRemedy(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return `Put the file into the course’s media folder, and write its name alone: "${name}".`;
}

/** Begun with a straight mark, ended with a curly one. */
function endFault(rest: string, offset: number): SyntaxProblem | null {
  const [, inside] = /^"([^"\r\n]*)[”“„»]\s*[,}\]]*[ \t]*(?:[\r\n]|$)/.exec(rest) ?? [];
  if (inside === undefined) return null;
  return {
    rule: 'curly-quotes',
    offset: offset + 1 + inside.length,
    message: 'This text begins with a straight quotation mark, and ends with a curly one.',
    remedy: 'Write " instead.',
    recovered: false,
  };
}

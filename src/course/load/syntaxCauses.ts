import type { RuleName } from '../../core/ruleName.ts';
import type { SyntaxProblem } from './syntaxWords.ts';

/** What most often stands behind a place that is no JSON, in the order in which it is looked for. */
export function causeAt(text: string, offset: number): SyntaxProblem | null {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const rest = text.slice(offset, offset + 200);
  return (
    otherFile(text, offset) ??
    foreignSpace(text, offset) ??
    numberWords(before, rest, offset) ??
    signWords(before, rest, offset) ??
    quoteWords(rest, offset)
  );
}

const problem = (
  offset: number,
  rule: RuleName,
  message: string,
  remedy: string,
  recovered = false,
): SyntaxProblem => ({ rule, offset, message, remedy, recovered });

/** A file of another program, or a JSON text with what stood around it. */
function otherFile(text: string, offset: number): SyntaxProblem | null {
  if (text.slice(0, offset).replace('{', '').trim() !== '') return null;
  if (/^\s*\{\\rtf/.test(text)) {
    return problem(
      offset,
      'not-json',
      'This is a document of a word processor (RTF), with the JSON text inside it.',
      'Open it in the program that saved it, save it as “plain text” (UTF-8), and name that file as this one is called.',
    );
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    return problem(
      offset,
      'not-json',
      'This is a web page, not the JSON file itself.',
      'Download the file itself (on the web often called “Raw”), and put it here.',
    );
  }
  if (/^\s*(?:---\s)?\s*[A-Za-z]\w*:\s/.test(text)) {
    return problem(
      offset,
      'not-json',
      'This is YAML, not JSON.',
      'Write each field as "name": "value", with commas between them, and all of it in { }.',
    );
  }
  return /^\s*```/.test(text)
    ? problem(
        offset,
        'not-json',
        'The file begins with ```, which marks program code in a chat or a web page.',
        'Delete the line with ``` at the beginning, and the one at the end.',
      )
    : null;
}

/** Looks like a space, or like nothing, and is no space to JSON. */
const FOREIGN_SPACE =
  /[\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g;
const STRING = /"(?:[^"\\\r\n]|\\.)*"/g;

function foreignSpace(text: string, offset: number): SyntaxProblem | null {
  if (text.slice(offset, offset + 1).replace(FOREIGN_SPACE, '') !== '' || offset >= text.length) {
    return null;
  }
  const count = text.replace(STRING, '').match(FOREIGN_SPACE)?.length ?? 1;
  const more = count > 1 ? ` (one of ${count} in this file)` : '';
  return problem(
    offset,
    'foreign-space',
    text[offset] === '\u00a0'
      ? `A no-break space stands here${more}: it looks like a space, and is none to JSON.`
      : `A character that cannot be seen stands here${more}.`,
    'It came with text that was copied from a web page or a document. Delete it, and type ordinary spaces.',
  );
}

function numberWords(before: string, rest: string, offset: number): SyntaxProblem | null {
  const [number = ''] = /-?\d[\d.]*\s*,?$/.exec(before) ?? [];
  const [word = ''] = /^[+.\w%€$-]+/.exec(rest) ?? [];
  const start = offset - number.length;
  if (/\d,$/.test(number) && /^\d/.test(word)) {
    const [whole, parts] = [number.slice(0, -1), word];
    return notNumber(start, `${whole},${parts}`, `Write a point: ${whole}.${parts}.`);
  }
  if (/^0+$/.test(number) && /^\d+(?:\.\d+)?$/.test(word)) {
    return notNumber(start, number + word, `Write it without the zero in front: ${Number(word)}.`);
  }
  if (/^-?\d[\d.]*\s*$/.test(number) && /^[%€$\p{L}]/u.test(word)) {
    const whole = number + word;
    return notNumber(start, whole, `Write the number alone: ${number.trim()}.`);
  }
  if (/^\+\d/.test(word)) return notNumber(offset, word, `Write ${word.slice(1)}.`);
  return /^-?(?:NaN|Infinity|undefined)$/.test(word)
    ? notNumber(offset, word, 'Write a number such as 80 or 12.5, or remove the field.')
    : null;
}

const notNumber = (offset: number, found: string, remedy: string): SyntaxProblem =>
  problem(offset, 'bad-number', `“${found}” is not a number.`, remedy);

function signWords(before: string, rest: string, offset: number): SyntaxProblem | null {
  if (rest.startsWith(',') && /[,[{:]\s*$/.test(before)) {
    const message = 'There is a comma too many here.';
    return problem(offset, 'comma-too-many', message, 'Delete it.', before.trimEnd().endsWith(','));
  }
  if (rest.startsWith(';')) {
    return problem(offset, 'not-json', 'A semicolon stands here.', 'Write a comma instead: ,');
  }
  if (rest.startsWith('=')) {
    return problem(
      offset,
      'not-json',
      'An equals sign stands between a name and its value.',
      'Write a colon instead: "name": value.',
    );
  }
  return /^(?:#|<!--|--)/.test(rest)
    ? problem(offset, 'comment', 'JSON has no comments.', 'Delete the comment.')
    : null;
}

function quoteWords(rest: string, offset: number): SyntaxProblem | null {
  const [, mark, inside] = /^([“”„«»‘’‚'`])([^“”„«»‘’‚'`"\n]{0,60})/u.exec(rest) ?? [];
  if (mark !== undefined) {
    const kind = mark === "'" || mark === '`' ? 'single' : 'curly';
    return problem(
      offset,
      'curly-quotes',
      `“${inside?.trim()}” stands in ${kind} quotation marks.`,
      `Write straight double ones, everywhere in this file: "${inside?.trim()}". A text editor writes them by itself; a word processor turns them into others.`,
    );
  }
  const [, name] = /^([\p{L}_$][\p{L}\p{N}_$-]*)\s*:/u.exec(rest) ?? [];
  return name === undefined
    ? null
    : problem(
        offset,
        'not-json',
        `The name ${name} stands without quotation marks.`,
        `Write "${name}".`,
      );
}

import type { RuleName } from '../../core/ruleName.ts';
import { type ParseError, printParseErrorCode } from 'jsonc-parser';

import { type BracketFault, bracketFault } from './bracketFault.ts';
import { causeAt } from './syntaxCauses.ts';
import { textFault } from './textFault.ts';

/** A problem with how JSON is written, in words for people who do not write JSON every day. */
export interface SyntaxProblem {
  readonly rule: RuleName;
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
  /** Whether what follows in the file can still be understood. */
  readonly recovered: boolean;
}

/** More of them would help nobody. */
const MOST = 50;

/** Puts the parser's errors into words, one for each place. */
export function syntaxProblems(text: string, errors: readonly ParseError[]): SyntaxProblem[] {
  const merge = /^(<{7}|={7}|>{7})/m.exec(text);
  if (merge !== null && errors.length > 0) return [{ ...mergeMarks, offset: merge.index }];
  const bracket = errors.length === 0 ? null : bracketFault(text);
  const problems = new Map<number, SyntaxProblem>();
  for (const error of errors) {
    const found = explain(text, error, bracket);
    if (!problems.has(found.offset)) problems.set(found.offset, found);
    // After this everything would look wrong, and most of it is not.
    if (!found.recovered || problems.size === MOST) break;
  }
  return [...problems.values()];
}

const mergeMarks: Omit<SyntaxProblem, 'offset'> = {
  rule: 'merge-conflict',
  message: 'The file holds the marks of a merge that was not finished.',
  remedy: 'Choose one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  recovered: false,
};

const TRAILING_COMMA = /,\s*$/;

function explain(
  text: string,
  { error, offset }: ParseError,
  bracket: BracketFault | null,
): SyntaxProblem {
  const before = text.slice(Math.max(0, offset - 2_000), offset);
  const closes = text[offset] === '}' || text[offset] === ']';
  const comma = closes ? TRAILING_COMMA.exec(before) : null;
  if (comma !== null) return trailingComma(offset - comma[0].length);
  const within = text[offset] === '"' ? textFault(text, offset) : null;
  if (within !== null) return within;
  // Nothing before the bracket was wrong: all that looks wrong from there on comes of it.
  if (bracket !== null && bracket.offset <= offset) return bracketWords(text, bracket);
  const cause = causeAt(text, offset);
  if (cause !== null) return cause;
  const rest = text.slice(offset, offset + 100);
  const stray = before.endsWith('"') && /^[^\s,:{}[\]"]/.test(rest);
  return { offset, ...(stray ? strayQuote(rest) : wordsFor(printParseErrorCode(error), rest)) };
}

function bracketWords(text: string, fault: BracketFault): SyntaxProblem {
  const { offset, found, write, opened } = fault;
  const whose = `the ${opened.sign} of line ${text.slice(0, opened.offset).split(/\r\n?|\n/).length}`;
  const words =
    found === ''
      ? say(
          'missing-bracket',
          `A closing ${write} is missing here: ${whose} is still open.`,
          `Write ${write} here, or remove ${whose} where it is one too many.`,
        )
      : say(
          'wrong-bracket',
          `“${found}” stands here, but ${whose} is still open.`,
          `Write ${write} instead.`,
        );
  return { offset, ...words };
}

const trailingComma = (offset: number): SyntaxProblem => ({
  rule: 'trailing-comma',
  offset,
  message: 'There is a comma after the last entry.',
  remedy: 'Delete this comma: commas stand only between entries.',
  recovered: true,
});

type Words = Omit<SyntaxProblem, 'offset'>;

const say = (rule: RuleName, message: string, remedy: string, recovered = false): Words => ({
  rule,
  message,
  remedy,
  recovered,
});

function wordsFor(code: string, rest: string): Words {
  switch (code) {
    case 'CommaExpected':
      return say(
        'missing-comma',
        `A comma is missing before “${foundIn(rest)}”.`,
        'Put a comma at the end of the entry before.',
        true,
      );
    case 'InvalidCommentToken':
      return say('comment', 'JSON has no comments.', 'Delete the comment.', true);
    case 'ColonExpected':
      return say(
        'missing-colon',
        'A colon is missing after the name of a field.',
        'Write "name": value.',
      );
    case 'CloseBraceExpected':
      return say('missing-bracket', 'A closing } is missing.', 'Close each { with a }.');
    case 'CloseBracketExpected':
      return say('missing-bracket', 'A closing ] is missing.', 'Close each [ with a ].');
    case 'EndOfFileExpected':
      return say(
        'text-after-end',
        'There is more text after the end of the content.',
        'Delete what follows the last }, or check whether a bracket was closed too early.',
      );
    case 'UnexpectedEndOfString':
      return say('missing-quote', 'A text has no closing quotation mark.', LINE_BREAKS);
    case 'InvalidCharacter':
      return say(
        'line-break-in-text',
        'A text holds a character that it must not hold.',
        LINE_BREAKS,
      );
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return say(
        'bad-escape',
        'A backslash \\ stands before a character that does not belong to it.',
        'Write two backslashes (\\\\) to show one.',
        true,
      );
    default:
      return misplaced(foundIn(rest));
  }
}

function misplaced(found: string): Words {
  const word = found.toLowerCase();
  const message = `${found === '' ? 'The end of the file' : `“${found}”`} cannot stand here.`;
  if (/^-?\.?\d/.test(found)) {
    return say('bad-number', `“${found}” is not a number.`, 'Write numbers as 80 or 12.5.');
  }
  if (['true', 'false', 'null'].includes(word)) {
    return say('not-json', message, `Write it in small letters: ${word}.`);
  }
  return say(
    'not-json',
    message,
    'Texts and names of fields stand in straight double quotation marks: "title".',
  );
}

const strayQuote = (rest: string): Words =>
  say(
    'stray-quote',
    `Before “${foundIn(rest)}” there is a quotation mark too many, or one is missing further up.`,
    'Put one " before and one after each text. Within a text, write \\" for a quotation mark.',
  );

const LINE_BREAKS =
  'End each text with " on the line where it began. For a new paragraph write \\n\\n in it; write \\" for a quotation mark.';

/** The first word or text of what stands there, for people to find it; empty at the end. */
function foundIn(rest: string): string {
  const [, inQuotes, word] =
    /^(?:["“„'‘]([^"”’'\n]{0,30})|([^\s,:{}[\]"]{1,30}|.))/u.exec(rest) ?? [];
  return (inQuotes ?? word ?? '').trim();
}

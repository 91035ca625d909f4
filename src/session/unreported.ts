import { textHash } from '../core/hash.ts';
import type { Submission } from '../engine/submitted.ts';

/** What stands behind a saved text: about the LMS that keeps it, not about the learner. */
export interface Postscript {
  /** What the text holds as submitted, and was not reported to its LMS as interactions. */
  readonly unreported: readonly Submission[];
  /** Answers had to be left out: that one is missing does not mean that it was never given. */
  readonly lossy: boolean;
  /** The language that the learner chose, as a BCP 47 tag, where the LMS keeps no such preference. */
  readonly language?: string;
}

export const NO_POSTSCRIPT: Postscript = { unreported: [], lossy: false };

/** No character of the record's own text. */
const MARK = '~';
const LOSSY = '!';
const LANGUAGE = '@';
const CHECK_CHARACTERS = 4;

/** A postscript may take this much of what an LMS keeps: there, the oldest is not mentioned. */
const LIMIT = 300;

/** The postscript as text, to stand behind a saved text; empty when there is nothing to say. */
export function writePostscript({ language, lossy, unreported }: Postscript): string {
  let words = [
    ...(lossy ? [LOSSY] : []),
    ...(language === undefined ? [] : [`${LANGUAGE}${language}`]),
  ];
  for (const submission of unreported.toReversed()) {
    const longer = [...words, wordOf(submission)];
    if (longer.join('.').length > LIMIT) break;
    words = longer;
  }
  if (words.length === 0) return '';
  const body = words.join('.');
  return `${MARK}${body}${MARK}${check(body)}`;
}

/** A saved text without its postscript, and what that said; a damaged one says nothing. */
export function splitPostscript(text: string): {
  readonly text: string;
  readonly postscript: Postscript;
} {
  const [record = '', body = '', sum, ...more] = text.split(MARK);
  const sound = sum !== undefined && sum.trim() === check(body) && more.length === 0;
  return { text: record, postscript: sound ? readBody(body) : NO_POSTSCRIPT };
}

const check = (body: string): string => textHash(body).slice(0, CHECK_CHARACTERS);

const wordOf = (submission: Submission): string =>
  submission.kind === 'answer'
    ? submission.block.toString(36)
    : `${submission.quiz.toString(36)}-${submission.number.toString(36)}`;

function readBody(body: string): Postscript {
  const words = body.split('.');
  const language = words.find((word) => word.startsWith(LANGUAGE))?.slice(1);
  const submissions = words.filter((word) => word !== LOSSY && !word.startsWith(LANGUAGE));
  return {
    unreported: submissions.map(readWord).toReversed(),
    lossy: words.includes(LOSSY),
    ...(language === undefined ? {} : { language }),
  };
}

function readWord(word: string): Submission {
  const [key = '', number] = word.split('-');
  return number === undefined
    ? { kind: 'answer', block: Number.parseInt(key, 36) }
    : { kind: 'attempt', quiz: Number.parseInt(key, 36), number: Number.parseInt(number, 36) };
}

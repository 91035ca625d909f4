import { questionBehaviours } from '../../blocks/questionBehaviours.ts';
import { wordCount } from '../../blocks/wordCount.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { parsedText } from '../../course/text/parsedText.ts';
import { richTextToPlainText } from '../../richtext/linear.ts';
import { type DraftText, draftTexts } from '../texts/draftTexts.ts';
import type { Draft } from '../document/draft.ts';
import { readingGrade } from './readingGrade.ts';

/** What a lesson asks of those who read it. */
export interface LessonReading {
  readonly words: number;
  readonly questions: number;
  /** To read what a learner is shown and to answer each question once; without its films. */
  readonly minutes: number;
  /** The school year after which it reads easily; `null` where that cannot be said. */
  readonly grade: number | null;
}

/** Of people who read for work on a screen, words in a minute; Brysbaert (2019) has 238 for prose. */
const WORDS_A_MINUTE = 200;

/** To read what is asked again, to decide, and to read what is said of the answer. */
const MINUTES_A_QUESTION = 0.5;

/**
 * @param value What the file of the lesson holds.
 * @param language Of the course. Only English has a grade: the formula knows no other syllables.
 */
export function lessonReading(
  draft: Draft,
  file: string,
  value: unknown,
  language: string,
): LessonReading {
  const text = draftTexts(draft, file).map(readOut).join('\n');
  const words = wordCount(text);
  const questions = questionsIn(value);
  const minutes = words / WORDS_A_MINUTE + questions * MINUTES_A_QUESTION;
  return {
    words,
    questions,
    minutes: Math.max(1, Math.round(minutes * shareAsked(value))),
    grade: /^en\b/.test(language) ? readingGrade(text) : null,
  };
}

const readOut = ({ kind, text }: DraftText): string =>
  kind === 'richText' ? richTextToPlainText(parsedText(text).value) : text;

/** How much of a quiz one learner is asked: all of it where it draws none. */
function shareAsked(lesson: unknown): number {
  const questions = valueAt(lesson, ['quiz', 'questions']);
  const draw = drawnIn(valueAt(lesson, ['quiz']));
  if (!Array.isArray(questions) || draw === null || questions.length === 0) return 1;
  return Math.min(1, draw / questions.length);
}

function drawnIn(quiz: unknown): number | null {
  const [draw, pools] = [valueAt(quiz, ['draw']), valueAt(quiz, ['pools'])];
  if (!Array.isArray(pools)) return typeof draw === 'number' ? draw : null;
  return pools.reduce<number>((sum, pool) => sum + (Number(valueAt(pool, ['draw'])) || 0), 0);
}

/** How many questions stand in a value, however deep. */
function questionsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const within = Object.values(value).reduce<number>((sum, each) => sum + questionsIn(each), 0);
  return within + (Object.hasOwn(questionBehaviours, String(valueAt(value, ['type']))) ? 1 : 0);
}

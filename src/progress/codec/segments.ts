import type { Segment } from './segment.ts';
import { achievements } from './segments/achievements.ts';
import { answers, texts } from './segments/answers.ts';
import { attemptAnswers, attemptTexts } from './segments/attemptAnswers.ts';
import { attempts } from './segments/attempts.ts';
import { blocks } from './segments/blocks.ts';
import { items } from './segments/items.ts';
import { lessons } from './segments/lessons.ts';
import { notes } from './segments/notes.ts';
import { ranges } from './segments/ranges.ts';
import { attemptTraces, traces } from './segments/traces.ts';
import { unreadValues } from './segments/unread.ts';

/**
 * The segments by their number, which is given once, and in the order of the text: what matters
 * most stands first, since a text that was cut keeps its beginning. Attempts come before their
 * answers. A segment that comes later stands at the end, and says in the header whether it outlives
 * *start again* and whether it is private: players of today know that of these alone.
 */
export const SEGMENTS: readonly Segment[] = [
  achievements,
  lessons,
  blocks,
  attempts,
  items,
  answers,
  attemptAnswers,
  ranges,
  traces,
  attemptTraces,
  unreadValues(false, false),
  unreadValues(true, false),
  texts,
  attemptTexts,
  unreadValues(false, true),
  unreadValues(true, true),
  notes,
];

/** The first number of which the header has to tell more. */
export const FIRST_LATER = 17;

import { achievements } from './segments/achievements.ts';
import { answers } from './segments/answers.ts';
import { attemptAnswers } from './segments/attemptAnswers.ts';
import { attempts } from './segments/attempts.ts';
import { blocks } from './segments/blocks.ts';
import { freeText } from './segments/freeText.ts';
import { items } from './segments/items.ts';
import { lessons } from './segments/lessons.ts';
import { ranges } from './segments/ranges.ts';
import type { Segment } from './segment.ts';

/**
 * The segments in the order of the text: what matters most stands first, since a text that was cut
 * keeps its beginning. Attempts come before their answers.
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
  freeText,
];

import type { LearnerRecord } from '../record.ts';
import type { Removal } from './removal.ts';
import {
  lastAttemptRemovals,
  openAttemptRemovals,
  pastAttemptRemovals,
} from './removals/attemptAnswers.ts';
import { achievementRemovals, attemptRemovals, lessonRemovals } from './removals/essentials.ts';
import { freeTextRemovals } from './removals/freeText.ts';
import {
  answerRemovals,
  blockRemovals,
  itemRemovals,
  placeRemovals,
  rangeRemovals,
  traceRemovals,
} from './removals/run.ts';
import { unreadRemovals } from './removals/unread.ts';

/** Every step of dropping, the least important first; after the last only the header is left. */
export const removalsOf = (record: LearnerRecord): readonly Removal[] =>
  STAGES.flatMap((stage) => stage(record));

/** Each stage is emptied before the next begins. */
const STAGES: readonly ((record: LearnerRecord) => readonly Removal[])[] = [
  freeTextRemovals,
  pastAttemptRemovals,
  rangeRemovals,
  traceRemovals,
  answerRemovals,
  lastAttemptRemovals,
  itemRemovals,
  openAttemptRemovals,
  unreadRemovals,
  blockRemovals,
  placeRemovals,
  attemptRemovals,
  lessonRemovals,
  achievementRemovals,
];

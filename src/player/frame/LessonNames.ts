import { createContext } from 'react';

import type { LessonKey } from '../../core/blockState.ts';

export interface LessonName {
  /** 1 for the first. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
}

/** What each lesson is called, for words that speak of another lesson. */
export const LessonNames = createContext<ReadonlyMap<LessonKey, LessonName>>(new Map());

/** The lesson after the one with a number; `null` after the last. */
export const lessonAfter = (
  names: ReadonlyMap<LessonKey, LessonName>,
  number: number,
): LessonName | null => [...names.values()].find((name) => name.number === number + 1) ?? null;

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

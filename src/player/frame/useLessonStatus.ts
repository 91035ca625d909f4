import { use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { assertNever } from '../../core/assertNever.ts';
import type { LessonView } from '../../engine/view.ts';
import { useMinutes } from '../words/useMinutes.ts';
import { LessonNames } from './LessonNames.ts';
import { lockWords } from './lockWords.ts';

export type LessonStatusWords = (view: LessonView) => string;

/**
 * A lesson's state in words: how much is left, or what opens it. The same function until the words
 * change, so that a long outline draws only what changed.
 */
export function useLessonStatus(): LessonStatusWords {
  const { t } = useTranslation();
  const minutes = useMinutes();
  const names = use(LessonNames);
  return useCallback(
    (view) => {
      switch (view.status) {
        case 'done':
          return t('outline.done');
        case 'started':
          return t('outline.started', { minutes: minutes(view.minutesLeft, 'short') });
        case 'open':
          return minutes(view.lesson.minutes, 'short');
        case 'locked':
          return lockWords(view.lock, names, t);
        default:
          return assertNever(view.status);
      }
    },
    [t, minutes, names],
  );
}

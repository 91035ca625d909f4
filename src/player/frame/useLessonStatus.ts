import type { TFunction } from 'i18next';
import { use, useCallback } from 'react';

import { assertNever } from '../../core/assertNever.ts';
import type { LessonKey } from '../../core/blockState.ts';
import type { LessonView, LockReason } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import { type LessonName, LessonNames } from './LessonNames.ts';

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
        case 'open': {
          const length = minutes(view.lesson.minutes, 'short');
          return view.passedBefore ? t('outline.passedBefore', { minutes: length }) : length;
        }
        case 'locked':
          return lockWords(view.lock, names, t);
        default:
          return assertNever(view.status);
      }
    },
    [t, minutes, names],
  );
}

/** Why a lesson is locked, in words. */
function lockWords(
  reason: LockReason | null,
  names: ReadonlyMap<LessonKey, LessonName>,
  t: TFunction,
): string {
  const name = reason === null ? undefined : names.get(reason.lesson);
  return name === undefined
    ? t('outline.notOpen')
    : t('outline.lockedShort', { number: name.number });
}

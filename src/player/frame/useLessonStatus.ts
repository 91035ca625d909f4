import { useTranslation } from 'react-i18next';

import { assertNever } from '../../core/assertNever.ts';
import type { LessonView } from '../../engine/view.ts';
import { useMinutes } from '../words/useMinutes.ts';
import { useLockWords } from './useLockWords.ts';

/** A lesson's state in words: how much is left, or what opens it. */
export function useLessonStatus(): (view: LessonView) => string {
  const { t } = useTranslation();
  const minutes = useMinutes();
  const lockWords = useLockWords();
  return (view) => {
    switch (view.status) {
      case 'done':
        return t('outline.done');
      case 'started':
        return t('outline.started', { minutes: minutes(view.minutesLeft, 'short') });
      case 'open':
        return minutes(view.lesson.minutes, 'short');
      case 'locked':
        return view.lock === null ? t('outline.notOpen') : lockWords(view.lock);
      default:
        return assertNever(view.status);
    }
  };
}

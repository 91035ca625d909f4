import { useTranslation } from 'react-i18next';

import type { LessonStanding } from '../record/lessonsInWords.ts';

/** How far a learner is with a lesson, in words. */
export function useStandingWords(): (standing: LessonStanding['standing']) => string {
  const { t } = useTranslation('simulator');
  return (standing) => {
    switch (standing.kind) {
      case 'untouched':
        return t('progress.untouched');
      case 'done':
        return t('progress.done');
      case 'blocks':
        return t('progress.blocks', standing);
      case 'passed':
        return t('progress.passed', standing);
      case 'failed':
        return t('progress.failed', standing);
      case 'attempt':
        return t('progress.attempt', standing);
    }
  };
}

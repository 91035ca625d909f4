import { use } from 'react';
import { useTranslation } from 'react-i18next';

import type { LockReason } from '../../engine/view.ts';
import { LessonNames } from './LessonNames.ts';

/** Why a lesson is locked, in words. */
export function useLockWords(): (reason: LockReason) => string {
  const { t } = useTranslation();
  const names = use(LessonNames);
  return ({ lesson }) => {
    const name = names.get(lesson);
    return name === undefined
      ? t('outline.notOpen')
      : t('outline.lockedShort', { number: name.number });
  };
}

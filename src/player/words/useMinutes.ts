import { useCallback } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';

/** A length of time in words: `16 minutes`, or `16 min` where room is short. Never less than one. */
export function useMinutes(): (minutes: number, form?: 'short') => string {
  const { t } = useTranslation();
  return useCallback(
    (minutes, form) => {
      const count = Math.max(1, Math.ceil(minutes));
      return form === 'short'
        ? t('common.minutesShort', { count })
        : t('common.minutes', { count });
    },
    [t],
  );
}

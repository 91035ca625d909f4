import { withDigits } from '../../core/digits.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';

/** When a course was updated last, in words. `date` is year-month-day, which is midnight in UTC. */
export function useUpdated(date: string): string {
  const { t, i18n } = useTranslation();
  const words = new Intl.DateTimeFormat(withDigits(i18n.language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return t('cover.updated', { date: words.format(new Date(date)) });
}

import { withDigits } from '../../core/digits.ts';
import { memoLast } from '../../core/memo.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';

/** Made once: it costs more than all else of the page around it. */
const longDates = memoLast(
  (language: string) =>
    new Intl.DateTimeFormat(withDigits(language), { dateStyle: 'long', timeZone: 'UTC' }),
);

/** When a course was updated last, in words. `date` is year-month-day, which is midnight in UTC. */
export function useUpdated(date: string): string {
  const { t, i18n } = useTranslation();
  return t('cover.updated', { date: longDates(i18n.language).format(new Date(date)) });
}

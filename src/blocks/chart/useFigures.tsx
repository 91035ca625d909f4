// Apart from what is drawn: the drawings and the table write their numbers alike.
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { figureInWords } from '../figure.ts';

/** Writes a value as the learner's language does, with what it is counted in. */
export function useFigures(unit: string | null): (value: number) => string {
  const { t } = useTranslation();
  return (value) => figureInWords({ value, unit }, t);
}

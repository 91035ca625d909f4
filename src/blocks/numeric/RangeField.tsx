import { useTranslation } from '../../i18n/useTranslation.tsx';
import { figureInWords } from '../figure.ts';
import type { SliderRange } from './content.ts';
import styles from './Question.module.css';

interface RangeFieldProps {
  readonly range: SliderRange;
  readonly unit: string | null;
  readonly value: number | null;
  readonly onValue: (value: number) => void;
}

/** A native range with its two ends. Until it is moved it says that nothing was answered. */
export function RangeField({ range, unit, value, onValue }: RangeFieldProps) {
  const { t } = useTranslation();
  const { min, max, step } = range;
  return (
    <div className={styles['range']}>
      <input
        className={styles['slider']}
        type="range"
        aria-label={t('blocks.numeric.slider')}
        aria-valuetext={
          value === null ? t('blocks.numeric.none') : figureInWords({ value, unit }, t)
        }
        data-untouched={value === null || undefined}
        min={min}
        max={max}
        step={step}
        value={value ?? (min + max) / 2}
        onChange={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
        // The middle is an answer, too: pressing the knob where it stands gives it.
        onPointerUp={({ currentTarget }) => value === null && onValue(currentTarget.valueAsNumber)}
      />
      <div className={styles['ends']} aria-hidden>
        <span>{figureInWords({ value: min, unit }, t)}</span>
        <span>{figureInWords({ value: max, unit }, t)}</span>
      </div>
    </div>
  );
}

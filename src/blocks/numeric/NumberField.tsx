import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { figureInWords } from '../figure.ts';
import styles from './Question.module.css';
import { parseNumber } from './parseNumber.ts';

interface NumberFieldProps {
  readonly id: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly onValue: (value: number) => void;
}

/**
 * A field for a number in whatever way people write it. What is written may be no number yet: below
 * stands what counts, so that nothing is taken otherwise than it was meant.
 */
export function NumberField({ id, unit, value, onValue }: NumberFieldProps) {
  const { t, i18n } = useTranslation();
  const [written, setWritten] = useState<string | null>(null);
  const read = (text: string) => parseNumber(text, unit, signsOf(i18n.language));
  const shown = value === null ? '' : figureInWords({ value, unit: null }, t);
  // A slider may have moved it since.
  const isCurrent = written !== null && (read(written) === value || read(written) === null);
  const text = isCurrent ? written : shown;
  const note = noteOn(text);

  function noteOn(words: string): string | null {
    const number = read(words);
    if (words.trim() === '') return value === null ? null : takenAs(value);
    if (number !== null) return words.trim() === shown ? null : takenAs(number);
    if (value === null) return t('blocks.numeric.noNumber');
    return t('blocks.numeric.noNumberKept', { value: figureInWords({ value, unit }, t) });
  }
  function takenAs(number: number): string {
    return t('blocks.numeric.read', { value: figureInWords({ value: number, unit }, t) });
  }
  const write = (next: string) => {
    setWritten(next);
    const number = read(next);
    if (number !== null) onValue(number);
  };
  return (
    <div className={styles['number']}>
      <label htmlFor={id} className={styles['label']}>
        {unit === null ? t('blocks.numeric.label') : t('blocks.numeric.labelIn', { unit })}
      </label>
      <input
        id={id}
        className={styles['field']}
        type="text"
        inputMode="decimal"
        dir="ltr"
        size={10}
        maxLength={30}
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-read`}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        // An empty field would hide what still counts.
        onBlur={() => text.trim() === '' && setWritten(null)}
      />
      {unit !== null && (
        <span className={styles['unit']} aria-hidden>
          <Plain text={unit} />
        </span>
      )}
      <p id={`${id}-read`} className={styles['read']}>
        {note}
      </p>
    </div>
  );
}

const signsOf = (language: string) => {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567);
  return { group: parts.find(({ type }) => type === 'group')?.value ?? ',' };
};

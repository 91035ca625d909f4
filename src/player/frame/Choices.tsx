import { useId } from 'react';

import styles from './Choices.module.css';

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
  /** The values are language tags, and the labels names in those languages. */
  readonly named?: boolean;
}

/** A few ways of which one holds, as radio buttons that look like one strip. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, value, options, onChoose, named = false } = props;
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      <div className={styles['strip']}>
        {options.map(([option, label]) => (
          <label key={option} lang={named ? option : undefined}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { valueAt } from '../../../course/load/jsonPath.ts';
import { GrowingText } from '../../../ui/GrowingText.tsx';
import { setField } from '../../commands/setField.ts';
import { below } from '../../editing/places.ts';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';
import { useForm } from './FormContext.ts';

/** Texts by names that the author chose elsewhere, such as the cells of a row by its columns. */
export function RecordField({ id, value, place }: ControlProps) {
  const { act } = useForm();
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return (
    <div className={styles['several']}>
      {names.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{name}</label>
          <GrowingText
            id={`${id}-${name}`}
            className={styles['text']}
            rows={1}
            dir="auto"
            value={String(valueAt(value, [name]) ?? '')}
            onChange={({ target }) => act(setField(below(place, name), target.value))}
          />
        </div>
      ))}
    </div>
  );
}

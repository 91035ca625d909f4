import { type ComponentProps, type RefObject, useId } from 'react';

import styles from './NamedField.module.css';

export interface NamedFieldProps extends Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'defaultValue' | 'maxLength' | 'spellCheck'
> {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly hint: string;
  /** Said above the field when it was left empty; `null` while nothing is missing. */
  readonly missing: string | null;
}

/** A line to write a name in, under its label: the parts of a form, in the grid of which they stand. */
export function NamedField({ field, label, hint, missing, ...input }: NamedFieldProps) {
  const id = useId();
  return (
    <>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      {missing !== null && (
        <p id={`${id}-missing`} className={styles['missing']}>
          {missing}
        </p>
      )}
      <input
        {...input}
        ref={field}
        id={id}
        className={styles['field']}
        dir="auto"
        aria-describedby={missing === null ? `${id}-hint` : `${id}-missing ${id}-hint`}
        aria-invalid={missing !== null || undefined}
      />
    </>
  );
}

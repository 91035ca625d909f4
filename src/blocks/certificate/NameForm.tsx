import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import styles from './NameForm.module.css';

export interface NameFormProps {
  readonly name: string;
  /** The learner asked for it just now. */
  readonly takesFocus: boolean;
  /** Empty to leave the line on the sheet empty. */
  readonly onSave: (name: string) => void;
  /** Leaves all as it is; `null` when there is no certificate yet to come back to. */
  readonly onCancel: (() => void) | null;
}

/** Long enough for any name, and short enough for the saved state. */
const LONGEST_NAME = 100;

/** Asks for the learner's name as it should stand on the certificate. */
export function NameForm({ name, takesFocus, onSave, onCancel }: NameFormProps) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus && field.current !== null) moveFocus(field.current, 'center');
  }, [takesFocus]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const written = field.current?.value.trim() ?? '';
    setMissing(written === '');
    if (written === '') field.current?.focus();
    else onSave(written);
  };
  const describedBy = missing ? `${id}-missing ${id}-hint` : `${id}-hint`;
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <label className={styles['label']} htmlFor={id}>
        {t('blocks.certificate.nameLabel')}
      </label>
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('blocks.certificate.nameHint')}
      </p>
      {missing && (
        <p id={`${id}-missing`} className={styles['missing']}>
          {t('blocks.certificate.nameMissing')}
        </p>
      )}
      <input
        ref={field}
        id={id}
        className={styles['field']}
        defaultValue={name}
        dir="auto"
        autoComplete="name"
        maxLength={LONGEST_NAME}
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={missing || undefined}
      />
      <div className={styles['buttons']}>
        <Button type="submit">{t('blocks.certificate.nameSave')}</Button>
        <Button look="quiet" onClick={() => onSave('')}>
          {t('blocks.certificate.nameSkip')}
        </Button>
        {onCancel !== null && (
          <Button look="bare" onClick={onCancel}>
            {t('blocks.certificate.nameCancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

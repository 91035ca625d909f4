import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { NamedField } from '../../ui/NamedField.tsx';
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
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <NamedField
        field={field}
        label={t('blocks.certificate.nameLabel')}
        hint={t('blocks.certificate.nameHint')}
        missing={missing ? t('blocks.certificate.nameMissing') : null}
        defaultValue={name}
        autoComplete="name"
        maxLength={LONGEST_NAME}
        spellCheck={false}
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

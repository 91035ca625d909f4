import { useId } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { setField } from '../../commands/setField.ts';
import { beginningOf, chosenWay } from './alternatives.ts';
import type { FormField } from './controlOf.ts';
import controls from './controls.module.css';
import styles from './Field.module.css';
import type { FieldsProps } from './FieldsContext.ts';
import { useForm } from './FormContext.ts';
import { useFieldWords } from './useFieldWords.ts';

/** Chooses one of the ways in which something can be said; the fields of the way stand below it. */
export function Alternatives({
  ways,
  value,
  place,
}: Pick<FieldsProps, 'value' | 'place'> & { readonly ways: readonly FormField[] }) {
  const { t } = useTranslation('editor');
  const { act, named } = useForm();
  const wordsOf = useFieldWords();
  const id = useId();
  const chosen = chosenWay(ways, value);
  const beginnings = ways.map((way) => beginningOf(way, ways, value, named));
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {t('form.way')}
      </label>
      <select
        id={id}
        className={controls['select']}
        value={chosen?.name ?? ''}
        onChange={({ target }) =>
          act(setField(place, beginnings[ways.findIndex(({ name }) => name === target.value)]))
        }
      >
        {chosen === null && <option value="">{t('form.none')}</option>}
        {ways.map((way, index) => (
          <option key={way.name} value={way.name} disabled={beginnings[index] === null}>
            {wordsOf(way.words).title}
          </option>
        ))}
      </select>
    </div>
  );
}

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { below } from '../../editing/places.ts';
import { type FormField, formFields } from './controlOf.ts';
import { Field } from './Field.tsx';
import styles from './Fields.module.css';
import { useTranslation } from '../../../i18n/useTranslation.tsx';

export interface FieldsProps {
  readonly schema: AnySchema;
  readonly value: unknown;
  /** Where the object stands. */
  readonly place: DraftPlace;
}

/** The fields of an object: what is written first, what is only set afterwards, folded away. */
export function Fields({ schema, value, place }: FieldsProps) {
  const { t } = useTranslation('editor');
  const fields = formFields(schema, value);
  const isSet = ({ name }: FormField) => valueAt(value, [name]) !== undefined;
  const shown = fields.filter((field) => !isAside(field) || isSet(field));
  const aside = fields.filter((field) => !shown.includes(field));
  const draw = (field: FormField) => (
    <Field
      key={field.name}
      field={field}
      value={valueAt(value, [field.name])}
      owner={value}
      place={below(place, field.name)}
    />
  );
  return (
    <div className={styles['fields']}>
      {shown.map(draw)}
      {aside.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('form.more')}</summary>
          <div className={styles['fields']}>{aside.map(draw)}</div>
        </details>
      )}
    </div>
  );
}

/** What most authors leave as it is. */
const isAside = ({ required, control }: FormField): boolean =>
  !required && control.kind !== 'line' && control.kind !== 'richText' && control.kind !== 'blocks';

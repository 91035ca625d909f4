import { valueAt } from '../../../course/load/jsonPath.ts';
import { below } from '../../editing/places.ts';
import { isPlaceWithin } from '../../commands/places.ts';
import { useFold } from './aim.ts';
import { type FormField, formFields } from './controlOf.ts';
import { Field } from './Field.tsx';
import styles from './Form.module.css';
import { FieldsContext, type FieldsProps } from './FieldsContext.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';

/** A form for an object: all its fields, and those of what it holds. */
export function Form(props: FieldsProps) {
  return (
    <FieldsContext value={drawFields}>
      <Fields {...props} />
    </FieldsContext>
  );
}

const drawFields = (props: FieldsProps) => <Fields {...props} />;

/** The fields of an object: what is written first, what is only set afterwards, folded away. */
function Fields({ schema, value, place, without = [] }: FieldsProps) {
  const { t } = useTranslation('editor');
  const fields = formFields(schema, value).filter(({ name }) => !without.includes(name));
  const isSet = ({ name }: FormField) => valueAt(value, [name]) !== undefined;
  const shown = fields.filter((field) => !isAside(field) || isSet(field));
  const aside = fields.filter((field) => !shown.includes(field));
  const [open, setOpen] = useFold(
    (aim) => aside.some(({ name }) => isPlaceWithin(aim, below(place, name))),
    false,
  );
  const draw = (field: FormField) => (
    <Field
      key={field.name}
      field={field}
      value={valueAt(value, [field.name])}
      owner={value}
      siblings={fields.map(({ name }) => name)}
      place={below(place, field.name)}
    />
  );
  return (
    <div className={styles['fields']}>
      {shown.map(draw)}
      {aside.length > 0 && (
        <details
          className={styles['more']}
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
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

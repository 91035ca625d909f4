import { lazy, Suspense, use, useLayoutEffect, useMemo, useState } from 'react';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { valueStore } from '../../../session/valueStore.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { below } from '../../editing/places.ts';
import { isPlaceWithin } from '../../commands/within.ts';
import { useIdle } from '../useIdle.ts';
import { useFold } from './aim.ts';
import { Alternatives } from './Alternatives.tsx';
import { alternativesOf, chosenWay } from './alternatives.ts';
import { type FormField, formFields } from './controlOf.ts';
import { ASKED, Field } from './Field.tsx';
import {
  FieldsContext,
  type FieldsProps,
  FormRootContext,
  OwnerFieldsContext,
} from './FieldsContext.ts';
import styles from './Form.module.css';
import { useForm } from './FormContext.ts';
import { sectionsOf } from './formSections.ts';
import { tableIn } from './tableShape.ts';

/** Fetched by the first form with a table. */
const TableGrid = lazy(async () => ({ default: (await import('./TableGrid.tsx')).TableGrid }));

/** A form for an object: all its fields, and those of what it holds. */
export function Form(props: FieldsProps) {
  const { value } = props;
  const [root] = useState(() => valueStore(value));
  useLayoutEffect(() => root.set(value), [root, value]);
  return (
    <FieldsContext value={drawFields}>
      <FormRootContext value={root}>{drawFields(props)}</FormRootContext>
    </FieldsContext>
  );
}

const drawFields = (props: FieldsProps) => (
  <div className={styles['fields']}>
    <Fields {...props} />
  </div>
);

/** The fields of an object, or of the one of several ways that a value goes. */
function Fields({ schema, value, place, without = [], label }: FieldsProps) {
  const ways = alternativesOf(schema);
  const fields = useLeft(formFields(schema, value), without);
  const sections = sectionsOf(place, fields);
  const table = tableIn(fields);
  const listed = table === null ? fields : fields.filter((each) => !table.fields.includes(each));
  return (
    <OwnerFieldsContext value={fields}>
      {ways !== null && <Alternatives ways={ways} value={value} place={place} />}
      {sections?.map((section) => (
        <Section key={section.name} {...section} value={value} place={place} />
      )) ?? (
        <Folded
          key={ways === null ? '' : chosenWay(ways, value)?.name}
          fields={listed}
          value={value}
          place={place}
          label={label}
        />
      )}
      {table !== null && (
        <Suspense>
          <TableGrid shape={table} value={value} place={place} />
        </Suspense>
      )}
    </OwnerFieldsContext>
  );
}

/** The fields but for some: the same list for as long as they are the same. */
function useLeft(all: readonly FormField[], without: readonly string[]): readonly FormField[] {
  const names = without.join(' ');
  return useMemo(() => all.filter(({ name }) => !names.split(' ').includes(name)), [all, names]);
}

interface FoldedProps {
  readonly fields: readonly FormField[];
  readonly value: unknown;
  readonly place: DraftPlace;
}

/**
 * What has to be there and what is, and, folded away, what may be added. A field stays where it was
 * when the form was opened: it does not jump while it is written in.
 */
function Folded({
  fields,
  value,
  place,
  label,
}: FoldedProps & { readonly label: string | undefined }) {
  const { t } = useTranslation('editor');
  const { notesWithin } = useForm();
  const [first] = useState(() => {
    const asked = fields.filter(
      ({ name, required, control }) =>
        required ||
        (ASKED.has(name) && hasPicture(fields, value)) ||
        teaches(control) ||
        valueAt(value, [name]) !== undefined ||
        notesWithin(below(place, name)) > 0,
    );
    // Of what has nothing to see but its fold, nobody knows what it is for.
    const isBare = asked.length === 0 && (label === undefined || fields.length <= FEW);
    return isBare ? fields : asked;
  });
  const names = first.map(({ name }) => name);
  const shown = fields.filter(({ name }) => names.includes(name));
  const more = fields.filter(({ name }) => !names.includes(name));
  return (
    <>
      <FieldRow fields={shown} value={value} place={place} />
      {more.length > 0 && (
        <Fold
          title={label === undefined ? t('form.more') : t('form.moreOf', { name: label })}
          fields={more}
          value={value}
          place={place}
          isOpen={false}
        />
      )}
    </>
  );
}

/** What a lesson is for, which comes before what stands in it. */
const teaches = (control: FormField['control']): boolean =>
  control.kind === 'references' && control.names === 'objective';

/** So many fields of a part are seen at a glance. */
const FEW = 3;

/** An option without a picture has none to be told of: file and words are then folded away together. */
function hasPicture(fields: readonly FormField[], value: unknown): boolean {
  const pictures = fields.filter(
    ({ control }) => control.kind === 'media' && control.media === 'image',
  );
  return (
    pictures.length === 0 ||
    pictures.some(({ name, required }) => required || valueAt(value, [name]) !== undefined)
  );
}

interface FoldProps extends FoldedProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly look?: 'section';
}

/** Fields that fold away together; not while there is a note about one of them. */
function Fold({ title, fields, value, place, isOpen, look }: FoldProps) {
  const { notesWithin } = useForm();
  const [open, setOpen] = useFold(
    (aim) => fields.some(({ name }) => isPlaceWithin(aim, below(place, name))),
    isOpen,
  );
  const isIdle = useIdle();
  const isNoted = fields.some(({ name }) => notesWithin(below(place, name)) > 0);
  return (
    <details
      className={styles[look ?? 'more']}
      open={open || isNoted}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {(open || isNoted || isIdle) && (
        <div className={styles['fields']}>
          <FieldRow fields={fields} value={value} place={place} />
        </div>
      )}
    </details>
  );
}

function FieldRow({ fields, value, place }: FoldedProps) {
  const siblings = use(OwnerFieldsContext).map(({ name }) => name);
  return fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      value={valueAt(value, [field.name])}
      owner={value}
      siblings={siblings}
      place={below(place, field.name)}
    />
  ));
}

/** A part of the settings of a course, under its name. */
function Section({
  name,
  fields,
  ...props
}: FoldedProps & { readonly name: NonNullable<ReturnType<typeof sectionsOf>>[number]['name'] }) {
  const { t } = useTranslation('editor');
  return (
    <Fold
      {...props}
      title={t(`sections.${name}`)}
      fields={fields}
      isOpen={name === 'about'}
      look="section"
    />
  );
}

import { memo, type ReactNode, useId } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { valueAt } from '../../../course/load/jsonPath.ts';
import type { Issue } from '../../../core/issue.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import type { SpokenWords } from '../../words/fieldWordsIn.ts';
import { markedAs } from './aim.ts';
import { isSamePlace } from '../../editing/places.ts';
import { LaterNote } from '../../remedies/LaterNote.tsx';
import type { ControlProps } from './control.ts';
import { drawnControl } from './controls.tsx';
import type { FormField } from './controlOf.ts';
import styles from './Field.module.css';
import { useForm } from './FormContext.ts';
import { useFieldWords } from './useFieldWords.ts';

export interface FieldProps {
  readonly field: FormField;
  readonly value: unknown;
  /** The object that the field is of. */
  readonly owner: unknown;
  /** The names of all fields of the object. */
  readonly siblings: readonly string[];
  readonly place: DraftPlace;
}

/** What may be missing in a file, and still is asked for: nobody is told that it can be left out. */
export const ASKED: ReadonlySet<string> = new Set(['alternative']);

/** Fields that hold more than one control, and so are named as a group. */
const GROUPS: ReadonlySet<FormField['control']['kind']> = new Set([
  'items',
  'blocks',
  'group',
  'record',
  'references',
  'words',
  'languages',
  'trueOrFalse',
]);

/** A field under its name, with what `check` says of it. Drawn again only when it, or that, changes. */
export const Field = memo(
  AnyField,
  (before, next) =>
    before.field === next.field &&
    before.value === next.value &&
    next.field.looksAt.every(
      (name) => valueAt(before.owner, [name]) === valueAt(next.owner, [name]),
    ) &&
    isSamePlace(before.place, next.place) &&
    before.siblings.join(' ') === next.siblings.join(' '),
);

function AnyField({ field, value, owner, siblings, place }: FieldProps) {
  const { issuesAt } = useForm();
  const words = useFieldWords()(field.words);
  const id = useId();
  const issues = issuesAt(place);
  const props: ControlProps = {
    id,
    describedBy: issues.length > 0 ? `${id}-issues ${id}-hint` : `${id}-hint`,
    invalid: issues.some(({ severity }) => severity === 'error'),
    value,
    owner,
    siblings,
    place,
    label: words.title,
  };
  const parts: FieldParts = {
    place,
    field,
    words,
    id,
    control: drawnControl(field, props),
    notes: <Notes id={`${id}-issues`} issues={issues} />,
  };
  if (field.control.kind === 'flag') return <FlagField {...parts} />;
  return GROUPS.has(field.control.kind) ? <GroupField {...parts} /> : <LineField {...parts} />;
}

interface FieldParts {
  readonly place: DraftPlace;
  readonly field: FormField;
  readonly words: SpokenWords;
  readonly id: string;
  readonly control: ReactNode;
  readonly notes: ReactNode;
}

function LineField({ place, field: { name, required }, words, id, control, notes }: FieldParts) {
  const { t } = useTranslation('editor');
  return (
    <div className={styles['field']} data-field={name} {...markedAs(place)}>
      {/* A text that is written in is no control of HTML: its label does not lead there by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <label
        htmlFor={id}
        className={styles['label']}
        onClick={() => document.getElementById(id)?.focus()}
      >
        <bdi>{words.title}</bdi>
        {!required && !ASKED.has(name) && (
          <span className={styles['optional']}> {t('form.optional')}</span>
        )}
      </label>
      {control}
      {notes}
      <Hint id={id} words={words} />
    </div>
  );
}

function FlagField({ place, words, id, control, notes }: FieldParts) {
  return (
    <div className={styles['field']} {...markedAs(place)}>
      <div className={styles['flag']}>
        {control}
        <label htmlFor={id}>{words.title}</label>
      </div>
      <Hint id={id} words={words} />
      {notes}
    </div>
  );
}

function GroupField({ place, words, id, control, notes }: FieldParts) {
  return (
    <fieldset className={styles['group']} aria-describedby={`${id}-hint`} {...markedAs(place)}>
      <legend className={styles['legend']}>{words.title}</legend>
      <Hint id={id} words={words} />
      {notes}
      {control}
    </fieldset>
  );
}

/** What the field is for. Among items of a kind it is shown once, and heard with each. */
const Hint = ({ id, words }: Pick<FieldParts, 'id' | 'words'>) => (
  <p id={`${id}-hint`} className={styles['hint']} data-hint="" dir="auto">
    {words.description}
  </p>
);

interface NotesProps {
  readonly id: string;
  readonly issues: readonly Issue[];
}

/** What `check` says of a place, and how it is mended. */
export function Notes({ id, issues }: NotesProps) {
  const { choose } = useForm();
  if (issues.length === 0) return null;
  return (
    <ul id={id} className={styles['notes']}>
      {issues.map((issue) => (
        <li key={issue.rule + issue.message} data-severity={issue.severity}>
          <LaterNote issue={issue} onDone={choose} onGo={null} />
        </li>
      ))}
    </ul>
  );
}

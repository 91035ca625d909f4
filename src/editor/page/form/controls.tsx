import type { ReactNode } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { setField } from '../../commands/setField.ts';
import { BlockList } from './BlockList.tsx';
import type { FormField } from './controlOf.ts';
import { type ControlProps, tied } from './control.ts';
import styles from './controls.module.css';
import { useDrawFields } from './FieldsContext.ts';
import { useForm } from './FormContext.ts';
import { ItemList } from './ItemList.tsx';
import { MediaField } from './MediaField.tsx';
import { RecordField } from './RecordField.tsx';
import { References } from './References.tsx';
import { RichTextField } from './RichTextField.tsx';
import { WordsField } from './WordsField.tsx';

/** The control of a field: one for each kind. */
export function drawnControl({ control }: FormField, props: ControlProps): ReactNode {
  switch (control.kind) {
    case 'line':
      return <LineControl {...props} />;
    case 'address':
      return <LineControl {...props} inputMode="url" />;
    case 'richText':
      return <RichTextField {...props} />;
    case 'number':
      return <NumberControl {...props} preset={control.preset} />;
    case 'flag':
      return <FlagControl {...props} preset={control.preset} />;
    case 'choice':
      return <ChoiceControl {...props} options={control.options} preset={control.preset} />;
    case 'media':
      return <MediaField {...props} media={control.media} />;
    case 'reference':
      return <References {...props} names={control.names} several={false} />;
    case 'references':
      return <References {...props} names={control.names} several />;
    case 'items':
      return <ItemList {...props} element={control.element} />;
    case 'words':
      return <WordsField {...props} />;
    case 'blocks':
      return <BlockList {...props} />;
    case 'record':
      return <RecordField {...props} />;
    case 'group':
      return <GroupControl {...props} schema={control.schema} />;
    case 'itemReference':
    case 'other':
      return <ByHand id={props.id} />;
  }
}

/** A text without formatting; it grows with what is written. */
function LineControl(props: ControlProps & { readonly inputMode?: 'url' }) {
  const { value, place, inputMode } = props;
  const { act } = useForm();
  const text = typeof value === 'string' ? value : '';
  return (
    <textarea
      {...tied(props)}
      className={styles['text']}
      rows={1}
      dir="auto"
      inputMode={inputMode}
      spellCheck={inputMode !== 'url'}
      value={text}
      // A line break has no meaning in a plain text.
      onChange={({ target }) => act(setField(place, target.value.replaceAll(/\s*\n\s*/g, ' ')))}
    />
  );
}

type PresetProps = ControlProps & { readonly preset: unknown };

function NumberControl(props: PresetProps) {
  const { value, place, preset } = props;
  const { act } = useForm();
  const shown = typeof value === 'number' ? String(value) : '';
  return (
    <input
      {...tied(props)}
      className={styles['number']}
      type="number"
      step="any"
      value={shown}
      placeholder={typeof preset === 'number' ? String(preset) : undefined}
      onChange={({ target }) =>
        act(setField(place, target.value === '' ? undefined : target.valueAsNumber))
      }
    />
  );
}

function FlagControl(props: PresetProps) {
  const { value, place, preset } = props;
  const { act } = useForm();
  return (
    <input
      {...tied(props)}
      type="checkbox"
      className={styles['check']}
      checked={typeof value === 'boolean' ? value : preset === true}
      onChange={({ target }) => act(setField(place, target.checked))}
    />
  );
}

function ChoiceControl(props: PresetProps & { readonly options: readonly string[] }) {
  const { value, place, options, preset } = props;
  const { act } = useForm();
  return (
    <select
      {...tied(props)}
      className={styles['select']}
      value={typeof value === 'string' ? value : String(preset ?? '')}
      onChange={({ target }) => act(setField(place, target.value))}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {inWords(option)}
        </option>
      ))}
    </select>
  );
}

/** A word of the format as a reader has it: `allOrNothing` → `All or nothing`. */
function inWords(word: string): string {
  const spaced = word
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Says plainly what has no form. */
function ByHand({ id }: { readonly id: string }) {
  const { t } = useTranslation('editor');
  return (
    <p id={id} className={styles['byHand']}>
      {t('form.byHand')}
    </p>
  );
}

/** Fields that belong together. */
function GroupControl({ schema, value, place }: ControlProps & { readonly schema: AnySchema }) {
  return useDrawFields()({ schema, value: value ?? {}, place });
}

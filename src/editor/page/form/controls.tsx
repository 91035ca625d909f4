import {
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  use,
} from 'react';

import { GrowingText } from '../../../ui/GrowingText.tsx';
import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { setField } from '../../commands/setField.ts';
import { BlockList } from './BlockList.tsx';
import type { FormField } from './controlOf.ts';
import { chosenWhole } from './chosenWhole.ts';
import { type ControlProps, tied } from './control.ts';
import styles from './controls.module.css';
import { useDrawFields } from './FieldsContext.ts';
import { GoOnContext, PasteItemsContext, useForm } from './FormContext.ts';
import { ItemList } from './ItemList.tsx';
import { MediaField } from './MediaField.tsx';
import { pastedItems } from './pastedItems.ts';
import { PointsField } from './PointsField.tsx';
import { RecordField } from './RecordField.tsx';
import { References } from './References.tsx';
import { RichTextField } from './RichTextField.tsx';
import {
  ChoiceControl,
  CodeControl,
  DateControl,
  FlagControl,
  ItemReference,
  LanguageControl,
  Languages,
  NumberControl,
  TrueOrFalse,
} from './settingControls.tsx';
import { WordsField } from './WordsField.tsx';
import { useWritingLanguage } from '../../text/WritingLanguageContext.ts';

const StoryMap = lazy(async () => ({ default: (await import('./StoryMap.tsx')).StoryMap }));

/** The control of a field: one for each kind. */
export function drawnControl({ control }: FormField, props: ControlProps): ReactNode {
  switch (control.kind) {
    case 'line':
      return <LineControl {...props} />;
    case 'code':
      return <CodeControl {...props} />;
    case 'address':
      return <LineControl {...props} inputMode="url" />;
    case 'richText':
      return <RichTextField {...props} />;
    case 'number':
      return <NumberControl {...props} number={control.number} />;
    case 'flag':
      return <FlagControl {...props} preset={control.preset} />;
    case 'trueOrFalse':
      return <TrueOrFalse {...props} />;
    case 'choice':
      return <ChoiceControl {...props} options={control.options} preset={control.preset} />;
    case 'date':
      return <DateControl {...props} />;
    case 'language':
      return <LanguageControl {...props} />;
    case 'languages':
      return <Languages {...props} />;
    case 'media':
      return <MediaField {...props} media={control.media} />;
    case 'reference':
      return <References {...props} names={control.names} several={false} />;
    case 'references':
      return <References {...props} names={control.names} several />;
    case 'itemReference':
      return <ItemReference {...props} control={control} />;
    case 'items':
      return <ItemsControl {...props} {...control} />;
    case 'words':
      return <WordsField {...props} />;
    case 'blocks':
      return <BlockList {...props} most={control.most} />;
    case 'record':
      return <RecordField {...props} />;
    case 'group':
      return <GroupControl {...props} schema={control.schema} />;
    case 'other':
      return <ByHand id={props.id} />;
  }
}

/** Items in their list: upon a picture, or below the map of who leads where. */
function ItemsControl({
  on,
  isStory,
  ...props
}: ControlProps & Extract<FormField['control'], { kind: 'items' }>) {
  if (on !== null) return <PointsField {...props} on={on} />;
  if (!isStory) return <ItemList {...props} />;
  return (
    <>
      <Suspense>
        <StoryMap scenes={props.value} place={props.place} />
      </Suspense>
      <ItemList {...props} />
    </>
  );
}

/** A text without formatting; it grows with what is written. */
function LineControl(props: ControlProps & { readonly inputMode?: 'url' }) {
  const { value, place, inputMode } = props;
  const { act, isUnwritten } = useForm();
  const goOn = use(GoOnContext);
  const pasteItems = use(PasteItemsContext);
  const text = typeof value === 'string' ? value : '';
  const spoken = useWritingLanguage();
  // A line break has no meaning in a plain text; where words are composed, Enter ends that alone.
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goOn(event.currentTarget);
  };
  // Whoever pastes several into a text of which something stays wants them in that text.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value: written } = event.currentTarget;
    if (selectionStart !== 0 || selectionEnd !== written.length) return;
    const rows = pastedItems(event.clipboardData);
    if (rows !== null && pasteItems(place, rows)) event.preventDefault();
  };
  return (
    // With each letter a browser that may fill forms in reads all of the form that it is written in, and
    // where there is none, all fields of the page. Nobody else needs to know of it.
    <form role="presentation" className={styles['alone']}>
      <GrowingText
        {...tied(props)}
        {...chosenWhole(() => isUnwritten(place))}
        onKeyDown={press}
        onPaste={paste}
        className={styles['text']}
        rows={1}
        {...(inputMode !== 'url' && spoken)}
        dir="auto"
        inputMode={inputMode}
        spellCheck={inputMode !== 'url'}
        value={text}
        // Those that are pasted.
        onChange={({ target }) => act(setField(place, target.value.replaceAll(/\s*\n\s*/g, ' ')))}
      />
    </form>
  );
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
function GroupControl({
  schema,
  value,
  place,
  label,
}: ControlProps & { readonly schema: AnySchema }) {
  return useDrawFields()({ schema, value: value ?? {}, place, label });
}

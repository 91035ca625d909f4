import { useTranslation } from '../../i18n/useTranslation.tsx';
import { readersOf, useReceiver } from '../receiver.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { WritingField } from '../WritingField.tsx';
import { AllNotes } from './AllNotes.tsx';
import { RoomForNotes } from './RoomForNotes.tsx';
import styles from './View.module.css';

/** A page for the learner's own words, who could read them, and the way to all of their notes. */
export function View({ block, state, act }: BlockViewProps<'notes'>) {
  const { t } = useTranslation();
  const { prompt, maxLength } = block.content;
  const readers = readersOf(false, useReceiver());
  const id = `notes-${block.key}`;
  return (
    <div className={styles['notes']}>
      <p className={styles['eyebrow']}>{t('blocks.notes.eyebrow')}</p>
      <label htmlFor={id} className={styles['prompt']}>
        {prompt}
      </label>
      <WritingField
        id={id}
        text={state?.kind === 'answer' && state.answer.kind === 'text' ? state.answer.text : ''}
        maxLength={maxLength}
        ruled
        describedBy={`${id}-readers`}
        onWrite={(text) => act({ type: 'answer', answer: { kind: 'text', text } })}
      />
      <p id={`${id}-readers`} className={styles['readers']}>
        {readers !== 'reported' && t(`blocks.notes.readers.${readers}`)}
      </p>
      <RoomForNotes />
      <AllNotes />
    </div>
  );
}

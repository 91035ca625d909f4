import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { AllNotes } from '../AllNotes.tsx';
import asked from '../Asked.module.css';
import { HandIn } from '../HandIn.tsx';
import { NotesFile } from '../NotesFile.tsx';
import { Readers } from '../Readers.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { useRoom } from '../viewHost.tsx';
import { WritingField } from '../WritingField.tsx';
import styles from './View.module.css';

/** A page for the learner's own words, who could read them, and the way to all of their notes. */
export function View({ block, state, act }: BlockViewProps<'notes'>) {
  const { t } = useTranslation();
  const { prompt, maxLength, report = false } = block.content;
  const id = `notes-${block.key}`;
  return (
    <div className={styles['notes']}>
      <p className={asked['eyebrow']}>{t('blocks.notes.eyebrow')}</p>
      <label htmlFor={id} className={asked['asked']}>
        <Plain text={prompt} />
      </label>
      <Readers of="notes" report={report} id={`${id}-readers`} />
      <WritingField
        id={id}
        text={state?.kind === 'answer' && state.answer.kind === 'text' ? state.answer.text : ''}
        maxLength={maxLength}
        ruled
        describedBy={`${id}-readers`}
        onWrite={(text) => act({ type: 'answer', answer: { kind: 'text', text } })}
      />
      {report && <HandIn of="notes" state={state} shape={block.state} act={act} />}
      <Room />
      <AllNotes />
    </div>
  );
}

/** From so many letters left in what keeps the progress on, learners are told. */
const NEAR_THE_END = 400;

/** Says, while it is time, that what keeps the notes is nearly full, and offers them as a file. */
function Room() {
  const { t } = useTranslation();
  const room = useRoom();
  if (room === null || room > NEAR_THE_END) return null;
  return (
    <div className={styles['room']}>
      <p>
        {room === 0 ? t('blocks.notes.full') : t('blocks.notes.room', { count: room })}{' '}
        {t('blocks.notes.soon')}
      </p>
      <NotesFile />
    </div>
  );
}

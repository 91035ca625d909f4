import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useRoom } from '../viewHost.tsx';
import { NotesFile } from './NotesFile.tsx';
import styles from './RoomForNotes.module.css';

/** From so many letters left in what keeps the progress on, learners are told. */
const NEAR_THE_END = 400;

/** Says, while it is time, that what keeps the notes is nearly full, and offers them as a file. */
export function RoomForNotes() {
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

import Download from 'lucide-react/icons/download';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { downloadText } from '../ui/downloadText.ts';
import { useAward, useNotes } from './viewHost.tsx';
import { notesInWords } from './notesInWords.ts';

/** Gives the learner all of their notes as a plain text. */
export function NotesFile() {
  const { t } = useTranslation();
  const { course } = useAward();
  const notes = useNotes();
  const save = () =>
    downloadText(
      t('blocks.notes.fileName', { course }),
      notesInWords(course, notes, t),
      'text/plain;charset=utf-8',
    );
  return (
    <Button look="quiet" icon={<Download aria-hidden />} onClick={save}>
      {t('blocks.notes.file')}
    </Button>
  );
}

import { useState } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { printPart } from '../ui/printPart.ts';
import { NotesList, PrintedNotes } from './NotesSheet.tsx';
import { useNotes } from './viewHost.tsx';
import styles from './AllNotes.module.css';
import { NotesFile } from './NotesFile.tsx';

/** All that the learner has written down in the course: to read, to print and to have as a file. */
export function AllNotes() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="bare" onClick={() => setOpen(true)}>
        {t('blocks.notes.all')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('blocks.notes.all')}
        closeLabel={t('common.close')}
        place="end"
      >
        <Listed />
      </Dialog>
    </>
  );
}

function Listed() {
  const { t } = useTranslation();
  const notes = useNotes();
  const [refused, setRefused] = useState(false);
  if (notes.length === 0) return <p>{t('blocks.notes.none')}</p>;
  return (
    <div className={styles['all']}>
      <div className={styles['buttons']}>
        <Button look="quiet" onClick={() => setRefused(!printPart('notes'))}>
          {t('blocks.notes.print')}
        </Button>
        <NotesFile />
      </div>
      <output>{refused && t('blocks.notes.refused')}</output>
      <NotesList notes={notes} />
      <PrintedNotes notes={notes} />
    </div>
  );
}

import Printer from 'lucide-react/icons/printer';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Wide } from '../../ui/Column.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { printPart } from '../../ui/printPart.ts';
import { NotesSheet } from '../NotesSheet.tsx';
import { useNotes } from '../viewHost.tsx';
import styles from './Awarded.module.css';
import { DownloadButton } from './DownloadButton.tsx';
import { PrintedSheet, Sheet } from './Sheet.tsx';
import type { SheetWords } from './sheetWords.ts';

export interface AwardedProps {
  readonly words: SheetWords;
  /** The learner settled the name just now. */
  readonly takesFocus: boolean;
  readonly onRename: () => void;
}

/** The certificate, to look at, to print and to keep. */
export function Awarded({ words, takesFocus, onRename }: AwardedProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const notes = useNotes();
  const [withNotes, setWithNotes] = useState(false);
  useEffect(() => {
    if (takesFocus && frame.current !== null) moveFocus(frame.current, 'center');
  }, [takesFocus]);
  return (
    <>
      <Wide>
        <section ref={frame} className={styles['frame']} aria-label={words.title}>
          <Sheet words={words} />
        </section>
      </Wide>
      {notes.length > 0 && (
        <label className={styles['notes']}>
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.currentTarget.checked)}
          />
          {t('blocks.notes.withCertificate')}
        </label>
      )}
      <div className={styles['buttons']}>
        <DownloadButton words={words} sheet={() => frame.current?.querySelector('.certificate')} />
        <PrintButton />
        <Button look="bare" onClick={onRename}>
          {t(words.name === '' ? 'blocks.certificate.addName' : 'blocks.certificate.rename')}
        </Button>
      </div>
      <PrintedSheet words={words}>{withNotes && <NotesSheet notes={notes} />}</PrintedSheet>
    </>
  );
}

/** Prints; where nothing comes of it, says what else to do. */
function PrintButton() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [refused, setRefused] = useState(false);
  const press = () => {
    const began = printPart('certificate');
    setRefused(!began);
    if (!began) announce(t('blocks.certificate.refused'));
  };
  return (
    <>
      {refused && <p className={styles['refused']}>{t('blocks.certificate.refused')}</p>}
      <Button look="quiet" icon={<Printer aria-hidden />} onClick={press}>
        {t('blocks.certificate.print')}
      </Button>
    </>
  );
}

import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Wide } from '../../ui/Column.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { printPart } from '../../ui/printPart.ts';
import styles from './Awarded.module.css';
import { PrintedSheet, Sheet } from './Sheet.tsx';
import sheetStyle from './sheet.css?inline';
import { sheetFile } from './sheetFile.ts';
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
      <div className={styles['buttons']}>
        <PrintButton />
        <Button
          look="quiet"
          icon={<Download aria-hidden />}
          onClick={() => downloadFile(t('blocks.certificate.file'), sheetFile(words, sheetStyle))}
        >
          {t('blocks.certificate.download')}
        </Button>
        <Button look="bare" onClick={onRename}>
          {t(words.name === '' ? 'blocks.certificate.addName' : 'blocks.certificate.rename')}
        </Button>
      </div>
      <PrintedSheet words={words} />
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
      <Button icon={<Printer aria-hidden />} onClick={press}>
        {t('blocks.certificate.print')}
      </Button>
    </>
  );
}

/** Hands a file of HTML to the browser, to be kept by the learner. */
function downloadFile(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

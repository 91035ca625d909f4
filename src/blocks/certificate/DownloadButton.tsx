import Download from 'lucide-react/icons/download';
import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Awarded.module.css';
import { fileName } from './fileName.ts';
import sheetStyle from './sheet.css?inline';
import { sheetFile } from './sheetFile.ts';
import type { SheetPicture, SheetWords } from './sheetWords.ts';

interface DownloadButtonProps {
  readonly words: SheetWords;
  /** The sheet as it stands on the page. */
  readonly sheet: () => HTMLElement | null | undefined;
}

/** Keeps the certificate as a file: a PDF, or a web page where the browser can make none. */
export function DownloadButton({ words, sheet }: DownloadButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [asPage, setAsPage] = useState(false);
  const keep = async () => {
    const element = sheet();
    if (busy || element === null || element === undefined) return;
    setBusy(true);
    const pdf = await pdfOrNull(element, words);
    if (pdf === null) {
      downloadFile(fileName(words, 'html'), pageOf(element, words));
      announce(t('blocks.certificate.asPage'));
    } else downloadFile(fileName(words, 'pdf'), pdf);
    setAsPage(pdf === null);
    setBusy(false);
  };
  return (
    <>
      {asPage && <p className={styles['refused']}>{t('blocks.certificate.asPage')}</p>}
      <Button icon={<Download aria-hidden />} aria-busy={busy} onClick={() => void keep()}>
        {t('blocks.certificate.download')}
      </Button>
    </>
  );
}

/** What draws a PDF is fetched when it is asked for. */
async function pdfOrNull(sheet: HTMLElement, words: SheetWords): Promise<Blob | null> {
  try {
    const { pdfOf } = await import('../../ui/pdf/pdfOf.ts');
    return await pdfOf(sheet, fileName(words, 'pdf').slice(0, -4), '.certificate-course');
  } catch {
    // An old browser, one that keeps its canvas to itself, or no connection.
    return null;
  }
}

function pageOf(sheet: HTMLElement, words: SheetWords): Blob {
  const { logo, signature } = words;
  const kept = (picture: SheetPicture | null): SheetPicture | null => heldPicture(sheet, picture);
  const held: SheetWords = {
    ...words,
    logo: kept(logo),
    signature: signature === null ? null : { ...signature, picture: kept(signature.picture) },
  };
  return new Blob([sheetFile(held, sheetStyle)], { type: 'text/html;charset=utf-8' });
}

/** Dots in a CSS pixel: enough for paper. */
const SHARPNESS = 4;

/** A picture of the sheet with all of it in its address; `null` where the browser does not give it. */
function heldPicture(sheet: HTMLElement, picture: SheetPicture | null): SheetPicture | null {
  const image = [...sheet.querySelectorAll('img')].find(
    (each) => each.getAttribute('src') === picture?.address,
  );
  if (picture === null || image === undefined) return null;
  try {
    const canvas = document.createElement('canvas');
    const { width, height } = image.getBoundingClientRect();
    [canvas.width, canvas.height] = [width * SHARPNESS, height * SHARPNESS];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { ...picture, address: canvas.toDataURL() };
  } catch {
    return null;
  }
}

/** Hands a file to the browser, to be kept by the learner. */
function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

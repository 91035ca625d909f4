import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

import { printPart } from '../../ui/printPart.ts';
import { Receiving } from '../lesson/Receiving.tsx';
import { Paper, type CoursePaperProps } from './Paper.tsx';
import './paper.css';
import { WithKept } from './WithKept.tsx';

interface PrintedPaperProps extends CoursePaperProps {
  /** The browser printed, or gave no sign of it. */
  readonly onPrinted: (began: boolean) => void;
}

/** Stands at the top of the page's body, for the printer only, and prints once its pictures are there. */
export function PrintedPaper({ onPrinted, ...paper }: PrintedPaperProps) {
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let wanted = true;
    void picturesIn(sheets.current).then(() => wanted && onPrinted(printPart('paper')));
    return () => {
      wanted = false;
    };
  }, [onPrinted]);
  return createPortal(
    <div ref={sheets} data-paper="asked">
      <Receiving>
        <WithKept>
          <Paper {...paper} />
        </WithKept>
      </Receiving>
    </div>,
    document.body,
  );
}

/** Settles once every picture is there, or cannot be had: words are printed without it. */
const picturesIn = (element: HTMLElement | null): Promise<unknown> =>
  Promise.allSettled([...(element?.querySelectorAll('img') ?? [])].map((image) => image.decode()));

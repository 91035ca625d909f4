import { createPortal } from 'react-dom';

import './PrintedSheet.css';
import { Sheet } from './Sheet.tsx';
import type { SheetWords } from './sheetWords.ts';

/** The sheet as it is printed: at the top of the page's body, where it is all that there is. */
export const PrintedSheet = ({ words }: { readonly words: SheetWords }) =>
  createPortal(
    <div data-certificate-print>
      <Sheet words={words} />
    </div>,
    document.body,
  );

import { PaperHead } from '../PaperHead.tsx';
import { PaperPanels } from '../PaperPanels.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Every tab below the one before. */
export const Paper = ({ content, renderSlot }: PaperProps<'tabs'>) => (
  <>
    <PaperHead {...content} />
    <PaperPanels panels={content.tabs} renderSlot={renderSlot} />
  </>
);

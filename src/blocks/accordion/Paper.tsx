import { PaperHead } from '../PaperHead.tsx';
import { PaperPanels } from '../PaperPanels.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Every section, open. */
export const Paper = ({ content, renderSlot }: PaperProps<'accordion'>) => (
  <>
    <PaperHead {...content} />
    <PaperPanels panels={content.panels} renderSlot={renderSlot} />
  </>
);

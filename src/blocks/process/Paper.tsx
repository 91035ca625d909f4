import { PaperHead } from '../PaperHead.tsx';
import { PaperPanels } from '../PaperPanels.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Every step, with its number. */
export const Paper = ({ content, renderSlot }: PaperProps<'process'>) => (
  <>
    <PaperHead {...content} />
    <PaperPanels panels={content.steps} numbered renderSlot={renderSlot} />
  </>
);

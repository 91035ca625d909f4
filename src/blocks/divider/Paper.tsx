import type { PaperProps } from '../paperContract.ts';

/** A line, and what stands in it. */
export const Paper = ({ content: { label, number } }: PaperProps<'divider'>) => (
  <>
    <hr />
    {(number !== null || label !== null) && (
      <p data-divider>{[number, label].filter((part) => part !== null).join(' · ')}</p>
    )}
  </>
);

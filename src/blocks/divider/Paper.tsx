import { Plain } from '../../ui/Plain.tsx';
import type { PaperProps } from '../paperContract.ts';

/** A line, and what stands in it. */
export const Paper = ({ content: { label, number } }: PaperProps<'divider'>) => (
  <>
    <hr />
    {(number !== null || label !== null) && (
      <p data-divider>
        {number}
        {number !== null && label !== null && ' · '}
        {label !== null && <Plain text={label} />}
      </p>
    )}
  </>
);

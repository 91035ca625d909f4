import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { CodeLines } from './CodeLines.tsx';

/** Every line of the code; a long one goes on below itself. */
export const Paper = ({ content }: PaperProps<'code'>) => (
  <>
    <PaperHead title={content.title} intro={content.intro} />
    <pre dir="ltr" translate="no">
      <CodeLines lines={content.lines} />
    </pre>
    {content.caption !== null && <RichText value={content.caption} />}
  </>
);

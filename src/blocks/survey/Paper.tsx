import { Deeper } from '../../ui/HeadingLevel.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { QUESTIONS_ITEM } from './content.ts';

/** The questions, below who would read the answers; or where the survey is held. */
export const Paper = ({ content, renderSlot }: PaperProps<'survey'>) => (
  <>
    <PaperHead {...content} />
    <RichText value={content.whoSees} />
    {content.link === null ? (
      <Deeper>{renderSlot(QUESTIONS_ITEM)}</Deeper>
    ) : (
      <p>
        <a href={content.link.address}>{content.link.label}</a>
      </p>
    )}
  </>
);

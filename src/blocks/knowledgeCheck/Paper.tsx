import { Deeper } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** All questions of the check. */
export const Paper = ({ content, renderQuestions }: PaperProps<'knowledgeCheck'>) => (
  <>
    <PaperHead {...content} />
    <Deeper>{renderQuestions()}</Deeper>
  </>
);

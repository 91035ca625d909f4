import { Deeper } from '../../ui/HeadingLevel.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { QUESTIONS_ITEM } from './content.ts';
import { useReceiver } from '../receiver.tsx';

/** The questions, below who would read the answers; or where the survey is held. */
export function Paper({ content, renderSlot }: PaperProps<'survey'>) {
  const { link, whoSees } = content;
  const receiver = useReceiver();
  // What an author says of an LMS is not true where there is none.
  const isTrue = link !== null || receiver.kind === 'lms';
  return (
    <>
      <PaperHead {...content} />
      {isTrue && <RichText value={whoSees} />}
      {link === null ? (
        <Deeper>{renderSlot(QUESTIONS_ITEM)}</Deeper>
      ) : (
        <p>
          <a href={link.address}>{link.label}</a>
        </p>
      )}
    </>
  );
}

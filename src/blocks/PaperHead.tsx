import { RichText } from '../richtext/RichText.tsx';
import type { RichText as RichTextTree } from '../richtext/tree.ts';
import { Heading } from '../ui/HeadingLevel.tsx';

interface PaperHeadProps {
  readonly title: string | null;
  readonly intro: RichTextTree | null;
}

/** The title and the first words of a block on paper, which stay with what they lead to. */
export const PaperHead = ({ title, intro }: PaperHeadProps) => (
  <>
    {title !== null && <Heading>{title}</Heading>}
    {intro !== null && (
      <div data-intro={title !== null || undefined}>
        <RichText value={intro} />
      </div>
    )}
  </>
);

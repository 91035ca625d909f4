import { RichText } from '../richtext/RichText.tsx';
import type { RichText as RichTextTree } from '../richtext/tree.ts';
import { Heading } from '../ui/HeadingLevel.tsx';
import { Plain } from '../ui/Plain.tsx';

interface PaperHeadProps {
  readonly title: string | null;
  /** What of the title the author wrote, where something stands around that. */
  readonly part?: string;
  readonly intro: RichTextTree | null;
}

/** The title and the first words of a block on paper, which stay with what they lead to. */
export const PaperHead = ({ title, part, intro }: PaperHeadProps) => (
  <>
    {title !== null && (
      <Heading>
        <Plain text={title} part={part} />
      </Heading>
    )}
    {intro !== null && (
      <div data-intro={title !== null || undefined}>
        <RichText value={intro} />
      </div>
    )}
  </>
);

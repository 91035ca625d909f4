import { RichText } from '../../richtext/RichText.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Words, and whose they are. */
export const Paper = ({ content: { text, attribution, link } }: PaperProps<'quote'>) => (
  <figure>
    <blockquote>
      <RichText value={text} />
    </blockquote>
    {attribution !== null && (
      <figcaption>{link === null ? attribution : <a href={link}>{attribution}</a>}</figcaption>
    )}
  </figure>
);

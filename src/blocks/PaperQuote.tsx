import { RichText } from '../richtext/RichText.tsx';
import type { QuoteFigureProps } from './QuoteFigure.tsx';

/** Words, and whose they are. */
export const PaperQuote = ({ text, attribution, link }: QuoteFigureProps) => (
  <figure>
    <blockquote>
      <RichText value={text} />
    </blockquote>
    {attribution !== null && (
      <figcaption>{link === null ? attribution : <a href={link}>{attribution}</a>}</figcaption>
    )}
  </figure>
);

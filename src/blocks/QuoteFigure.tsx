import type { RichText } from '../richtext/tree.ts';
import { OutLink } from './OutLink.tsx';
import styles from './QuoteFigure.module.css';
import { Words } from './Words.tsx';

export interface QuoteFigureProps {
  readonly text: RichText;
  readonly attribution: string | null;
  /** Where the words come from: https, mailto or tel. */
  readonly link: string | null;
}

/** Words that deserve room, and whose they are. */
export const QuoteFigure = ({ text, attribution, link }: QuoteFigureProps) => (
  <figure className={styles['quote']}>
    <blockquote className={styles['words']}>
      <Words value={text} />
    </blockquote>
    {attribution !== null && (
      <figcaption className={styles['attribution']}>
        {link === null ? attribution : <OutLink to={link}>{attribution}</OutLink>}
      </figcaption>
    )}
  </figure>
);

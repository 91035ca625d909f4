import { Wide } from '../../ui/Column.tsx';
import { OutLink } from '../OutLink.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { QuoteContent } from './content.ts';
import styles from './View.module.css';

/** Words that deserve room, and whose they are. */
export function View({ block: { content } }: BlockViewProps<'quote'>) {
  return (
    <Wide>
      <figure className={styles['quote']}>
        <blockquote className={styles['words']}>
          <Words value={content.text} />
        </blockquote>
        <Attribution {...content} />
      </figure>
    </Wide>
  );
}

function Attribution({ attribution, link }: Pick<QuoteContent, 'attribution' | 'link'>) {
  if (attribution === null) return null;
  return (
    <figcaption className={styles['attribution']}>
      {link === null ? attribution : <OutLink to={link}>{attribution}</OutLink>}
    </figcaption>
  );
}

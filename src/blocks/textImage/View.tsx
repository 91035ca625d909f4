import { Wide } from '../../ui/Column.tsx';
import { Heading } from '../../ui/HeadingLevel.tsx';
import { Picture } from '../Picture.tsx';
import { PictureCredit } from '../PictureCredit.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { TextImageContent } from './content.ts';
import styles from './View.module.css';

/** Words and a picture that belong together. They are read in the order in which they stand. */
export function View({ block: { content } }: BlockViewProps<'textImage'>) {
  const { place } = content;
  const isInColumn = place === 'above';
  const parts = (
    <div className={styles[place === 'before' || place === 'after' ? 'beside' : place]}>
      {place === 'after' && <Said {...content} />}
      <Shown {...content} />
      {place !== 'after' && <Said {...content} />}
    </div>
  );
  return (
    <div className={styles['block']}>
      {isInColumn ? parts : <Wide>{parts}</Wide>}
      {place === 'behind' && <PictureCredit credit={content.credit} />}
    </div>
  );
}

const Said = ({ title, text }: TextImageContent) => (
  <div className={styles['words']}>
    {title !== null && <Heading>{title}</Heading>}
    {text !== null && <Words value={text} />}
  </div>
);

const Shown = ({ picture, place, credit }: TextImageContent) => (
  <div className={styles['picture']}>
    <Picture picture={picture} />
    {place !== 'behind' && <PictureCredit credit={credit} />}
  </div>
);

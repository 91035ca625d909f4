import { DrawnFormula } from '../../richtext/DrawnFormula.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import styles from './View.module.css';

/** A formula in lines of its own, which scrolls by itself where it is wider than the page. */
export function View({ block: { content } }: BlockViewProps<'math'>) {
  const { title, intro, formula, number, caption } = content;
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <figure className={styles['figure']}>
        <div className={styles['line']}>
          <div className={styles['formula']}>
            <DrawnFormula formula={formula} display wide />
          </div>
          {number !== null && <p className={styles['number']}>{`(${number})`}</p>}
        </div>
        {caption !== null && (
          <figcaption className={styles['caption']}>
            <Words value={caption} size="small" />
          </figcaption>
        )}
      </figure>
    </div>
  );
}

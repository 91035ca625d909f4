import { Wide } from '../../ui/Column.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import styles from './View.module.css';

/** Short texts side by side; below each other where there is no room, in the same order. */
export function View({ block: { content } }: BlockViewProps<'columns'>) {
  return (
    <div>
      <BlockHead title={content.title} intro={content.intro} />
      <Wide>
        <Deeper>
          <div className={styles['columns']}>
            {content.columns.map(({ title, text }, index) => (
              <div key={index} className={styles['column']}>
                {title !== null && <Heading className={styles['title']}>{title}</Heading>}
                <Words value={text} />
              </div>
            ))}
          </div>
        </Deeper>
      </Wide>
    </div>
  );
}

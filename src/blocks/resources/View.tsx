import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Item } from './Item.tsx';
import styles from './View.module.css';

/** Documents, pages and files for those who want more. */
export function View({ block: { content } }: BlockViewProps<'resources'>) {
  return (
    <div>
      <BlockHead title={content.title} intro={content.intro} />
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles['items']}>
        {content.items.map((item, index) => (
          <Item key={index} item={item} />
        ))}
      </ul>
    </div>
  );
}

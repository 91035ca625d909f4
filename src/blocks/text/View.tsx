import type { BlockViewProps } from '../viewContract.ts';
import { BlockHead } from '../BlockHead.tsx';
import { Words } from '../Words.tsx';
import styles from './View.module.css';

/** Running text. */
export function View({ block: { content } }: BlockViewProps<'text'>) {
  return (
    <div className={styles['text']}>
      <BlockHead title={content.title} intro={null} section />
      <Words value={content.text} />
    </div>
  );
}

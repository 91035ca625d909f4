import { Wide } from '../../ui/Column.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import styles from './View.module.css';

/** One sentence, set large, with room around it. */
export function View({ block: { content } }: BlockViewProps<'statement'>) {
  const statement = (
    <div className={styles['statement']} data-look={content.look}>
      <Words value={content.text} />
    </div>
  );
  return content.look === 'filled' ? <Wide>{statement}</Wide> : statement;
}

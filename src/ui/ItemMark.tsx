import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';

import styles from './ItemMark.module.css';

/** How a part of an answer turned out: an option, an item in its place, a gap. */
export type Marking = 'right' | 'wrong';

interface ItemMarkProps {
  readonly mark: Marking;
  readonly words: string | null;
}

/**
 * Right or wrong by sign and words, never by colour alone. Apart from options, since items in their
 * places and gaps turn out as well.
 */
export const ItemMark = ({ mark, words }: ItemMarkProps) => (
  <p className={styles['mark']} data-mark={mark}>
    {mark === 'right' ? <Check aria-hidden /> : <X aria-hidden />}
    {words}
  </p>
);

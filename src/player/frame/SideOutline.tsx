import { useDeferredValue, useSyncExternalStore } from 'react';

import styles from './Frame.module.css';
import { Outline, type OutlineProps } from './Outline.tsx';

/** Where there is no room for the outline beside the lesson: it then is a drawer. See Frame.module.css. */
const NARROW = '(max-width: 63.99rem)';

/** The outline beside the lesson. The lesson comes first: a long outline follows when it is drawn. */
export function SideOutline({ outline }: { readonly outline: OutlineProps | null }) {
  const narrow = useSyncExternalStore(listen, isNarrow, () => true);
  const shown = useDeferredValue(narrow ? null : outline);
  if (outline === null || narrow) return null;
  return <div className={styles['outline']}>{shown !== null && <Outline {...shown} />}</div>;
}

const isNarrow = (): boolean => matchMedia(NARROW).matches;

function listen(hear: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', hear);
  return () => query.removeEventListener('change', hear);
}

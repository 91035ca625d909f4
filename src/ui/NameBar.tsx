import { Mark } from './Mark.tsx';
import styles from './NameBar.module.css';

/** The bar over a page of courses: whose page it is. */
export function NameBar({ name }: { readonly name: string }) {
  return (
    <header className={styles['bar']}>
      <Mark />
      <span translate="no">{name}</span>
    </header>
  );
}

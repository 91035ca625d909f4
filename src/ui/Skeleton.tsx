import styles from './Skeleton.module.css';

/** Lines that hold the place of text to come. They show only after 300 ms, and say nothing. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className={styles['skeleton']} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

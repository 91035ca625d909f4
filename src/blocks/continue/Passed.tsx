import styles from './Passed.module.css';

/** Where the learner went on: a short piece of trail between two parts. Only decorates. */
export function Passed() {
  return (
    <div className={styles['passed']} aria-hidden="true">
      <svg viewBox="0 0 176 32" width="176" height="32" focusable="false">
        <path className={styles['trail']} d="M2 22C28 6 50 28 74 17M102 15c24-11 46 11 72-5" />
        <rect className={styles['blaze']} x="78" y="1.5" width="20" height="28" rx="4" />
        <path className={styles['arrow']} d="M82.5 19.5l5.5-6 5.5 6" />
      </svg>
    </div>
  );
}

import styles from './EndRing.module.css';

interface EndRingProps {
  readonly done: boolean;
  /** 0–1, while the lesson is not done. */
  readonly share: number;
}

/** The ring of a lesson, large: it closes when the lesson is done. The words beside it say the same. */
export function EndRing({ done, share }: EndRingProps) {
  return (
    <svg
      className={styles['ring']}
      data-done={done || undefined}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles['track']} cx="32" cy="32" r="28" />
      <circle
        className={styles['arc']}
        cx="32"
        cy="32"
        r="28"
        pathLength={100}
        strokeDasharray={`${done ? 100 : Math.min(96, share * 100)} 100`}
        transform="rotate(-90 32 32)"
      />
      <path className={styles['sign']} pathLength={1} d="M20 33l8.5 8.5L44.5 24" />
    </svg>
  );
}

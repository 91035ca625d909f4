import styles from './ProgressRing.module.css';

export type RingState =
  | { readonly kind: 'done' | 'open' | 'locked' }
  /** 0–1. */
  | { readonly kind: 'started'; readonly share: number };

/** The state of a lesson as a small round sign. Decorative: the same stands beside it in words. */
export function ProgressRing({ state }: { readonly state: RingState }) {
  return (
    <svg
      className={styles['ring']}
      data-state={state.kind}
      viewBox="0 0 28 28"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles['track']} cx="14" cy="14" r="12" />
      {state.kind === 'started' && <Arc share={state.share} />}
      {state.kind === 'done' && <path className={styles['sign']} d="M8.5 14.4l3.8 3.8 7.2-8" />}
      {state.kind === 'locked' && <Lock />}
    </svg>
  );
}

/** Never quite empty: a lesson that was begun shows that it was. */
const Arc = ({ share }: { readonly share: number }) => (
  <circle
    className={styles['arc']}
    cx="14"
    cy="14"
    r="12"
    pathLength={100}
    strokeDasharray={`${Math.min(100, Math.max(6, share * 100))} 100`}
    transform="rotate(-90 14 14)"
  />
);

const Lock = () => (
  <>
    <rect className={styles['body']} x="9" y="13" width="10" height="7.4" rx="1.6" />
    <path className={styles['shackle']} d="M11 13v-2.2a3 3 0 0 1 6 0V13" />
  </>
);

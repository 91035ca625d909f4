import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** 0–1. */
  readonly share: number;
  /** What makes the progress: how far it is, it says itself. `null` where words beside it tell. */
  readonly label: string | null;
}

/** How far something is: a native `progress`, so that its width needs no style attribute. */
export function ProgressBar({ share, label }: ProgressBarProps) {
  const told = label === null ? { 'aria-hidden': true } : { 'aria-label': label };
  return <progress className={styles['bar']} value={share} max={1} {...told} />;
}

import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** 0–1. */
  readonly share: number;
  /** What makes the progress, and how far it is, in words. */
  readonly label: string;
}

/** How far something is: a native `progress`, so that its width needs no style attribute. */
export function ProgressBar({ share, label }: ProgressBarProps) {
  return <progress className={styles['bar']} value={share} max={1} aria-label={label} />;
}

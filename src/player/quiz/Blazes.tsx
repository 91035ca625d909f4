import styles from './Blazes.module.css';

/** Where each blaze comes to rest, in the 320 by 96 of the drawing, and how it leans in degrees. */
const PLACES = [
  [20, 66, -34],
  [58, 34, -24],
  [104, 14, -12],
  [154, 6, 0],
  [206, 13, 12],
  [254, 33, 24],
  [294, 64, 34],
] as const;

/**
 * The marks of a trail, set one after the other over what was reached. Decorative, and still where
 * motion is not wanted.
 */
export const Blazes = () => (
  <svg className={styles['blazes']} viewBox="0 0 320 96" aria-hidden="true" focusable="false">
    {PLACES.map(([x, y, lean]) => (
      <g key={x} transform={`translate(${x} ${y}) rotate(${lean})`}>
        <path className={styles['blaze']} d="M6 0l6 7v12H0V7z" />
      </g>
    ))}
  </svg>
);

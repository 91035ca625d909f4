import type { Beginning } from './newFiles.ts';
import styles from './TemplateSketch.module.css';

/** The outline of a beginning: blocks of its first lessons as bars, and a dot for each question. */
const outlines: Readonly<
  Record<Beginning, { readonly bars: readonly number[]; readonly dots: number }>
> = {
  example: { bars: [40, 34], dots: 3 },
  induction: { bars: [40, 36], dots: 2 },
  policy: { bars: [34, 40], dots: 2 },
  scenario: { bars: [40, 26], dots: 1 },
  refresher: { bars: [24, 34], dots: 2 },
  empty: { bars: [30], dots: 0 },
};

/** A small picture of what a course begins with. */
export function TemplateSketch({ name }: { readonly name: Beginning }) {
  const { bars, dots } = outlines[name];
  return (
    <svg className={styles['sketch']} viewBox="0 0 64 44" aria-hidden>
      {bars.map((long, index) => (
        <g key={index}>
          <rect
            className={styles['strong']}
            x="8"
            y={8 + index * 11}
            width="4"
            height="5"
            rx="1.5"
          />
          <rect
            className={styles['words']}
            x="16"
            y={9 + index * 11}
            width={long}
            height="3"
            rx="1.5"
          />
        </g>
      ))}
      {Array.from({ length: dots }, (_, index) => (
        <circle key={index} className={styles['strong']} cx={18 + index * 10} cy="35" r="3" />
      ))}
    </svg>
  );
}

import type { CSSProperties } from 'react';

import { Plain } from '../../ui/Plain.tsx';
import type { ChartContent } from './content.ts';
import styles from './Bars.module.css';
import { useFigures } from './useFigures.tsx';

/** Bars from the line of zero on, each with its name above and its value at its end. */
export function Bars({ content: { rows, unit } }: { readonly content: ChartContent }) {
  const figure = useFigures(unit);
  const share = shareOf(rows.flatMap(({ values }) => values));
  return (
    <div className={styles['bars']}>
      {rows.map(({ label, values }, row) => (
        <div key={row} className={styles['row']}>
          <span className={styles['label']}>
            <Plain text={label} />
          </span>
          {values.map((value, series) => (
            <span key={series} className={styles['rail']} style={barFrom(share(0), share(value))}>
              <span className={styles['bar']} data-series={series} />
              <span className={styles['value']}>{figure(value)}</span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** How far along a value ends, 0–1: the longest bar takes all of the room. */
function shareOf(values: readonly number[]): (value: number) => number {
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low;
  return (value) => (span === 0 ? 0 : (value - low) / span);
}

type BarLook = CSSProperties & Readonly<Record<'--zero' | '--from' | '--long', number>>;

const barFrom = (zero: number, end: number): BarLook => ({
  '--zero': zero,
  '--from': Math.min(zero, end),
  '--long': Math.abs(end - zero),
});

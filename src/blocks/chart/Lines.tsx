import type { CSSProperties } from 'react';

import { Plain } from '../../ui/Plain.tsx';
import type { ChartContent } from './content.ts';
import { valueScale } from './scale.ts';
import styles from './Lines.module.css';
import { useFigures } from './useFigures.tsx';

/** So many values have room for a number at each, and for a name below. */
const FEW = 8;

/** One or two lines over the rows; the first is whole with round points, the second dashed with square ones. */
export function Lines({ content }: { readonly content: ChartContent }) {
  const { series, rows, unit } = content;
  const figure = useFigures(unit);
  const plain = useFigures(null);
  const { ticks, share } = valueScale(rows.flatMap(({ values }) => values));
  const across = (row: number): number => (row + 0.5) / rows.length;
  return (
    <div className={styles['chart']} data-few={rows.length <= FEW}>
      <div className={styles['field']}>
        {ticks.map((tick) => (
          <span key={tick} className={styles['tick']} style={at(0, share(tick))}>
            {plain(tick)}
          </span>
        ))}
        <svg className={styles['lines']} viewBox="0 0 1 1" preserveAspectRatio="none">
          {series.map((_, index) => (
            <polyline
              key={index}
              data-series={index}
              points={rows
                .map(({ values }, row) => `${across(row)},${1 - share(values[index] ?? 0)}`)
                .join(' ')}
            />
          ))}
        </svg>
        {rows.flatMap(({ values }, row) =>
          values.map((value, index) => (
            <span
              key={`${row} ${index}`}
              className={styles['point']}
              data-series={index}
              data-end={row === rows.length - 1 || undefined}
              style={at(across(row), share(value))}
            >
              <span className={styles['value']}>{figure(value)}</span>
            </span>
          )),
        )}
      </div>
      <div className={styles['labels']}>
        {rows.map(({ label }, row) => (
          <span key={row}>
            <Plain text={label} />
          </span>
        ))}
      </div>
    </div>
  );
}

type PointLook = CSSProperties & Readonly<Record<'--across' | '--up', number>>;

const at = (across: number, up: number): PointLook => ({ '--across': across, '--up': up });

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { ChartContent } from './content.ts';
import styles from './Pie.module.css';
import { slicesOf } from './slices.ts';
import { useFigures } from './useFigures.tsx';

/** A whole in slices. Each has a number, by which the list beside it tells what it is. */
export function Pie({ content: { rows, unit } }: { readonly content: ChartContent }) {
  const { t } = useTranslation();
  const figure = useFigures(unit);
  // Values that are shares of a whole already are not said twice.
  const inWords = (value: number, share: number): string =>
    unit === '%' && Math.round(value) === Math.round(100 * share)
      ? figure(value)
      : t('blocks.chart.share', { value: figure(value), share });
  const slices = slicesOf(rows.map(({ values }) => values[0] ?? 0));
  return (
    <div className={styles['pie']}>
      <svg className={styles['drawing']} viewBox="-1.3 -1.3 2.6 2.6">
        {slices.map(({ path, number: [x, y] }, index) => (
          <g key={index}>
            <path d={path} data-slice={index % 6} />
            <text x={x} y={y}>
              {t('blocks.panels.number', { number: index + 1 })}
            </text>
          </g>
        ))}
      </svg>
      <ol className={styles['list']}>
        {rows.map(({ label, values }, index) => (
          <li key={index}>
            <span className={styles['label']}>
              <Plain text={label} />
            </span>{' '}
            <span className={styles['value']}>
              {inWords(values[0] ?? 0, Math.round(100 * (slices[index]?.share ?? 0)) / 100)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

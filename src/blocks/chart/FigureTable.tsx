import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { ChartContent } from './content.ts';
import { useFigures } from './useFigures.tsx';

interface FigureTableProps {
  readonly content: ChartContent;
  readonly className?: string | undefined;
}

/** The figures of a chart, row by row. */
export function FigureTable({ content: { series, rows, unit }, className }: FigureTableProps) {
  const { t } = useTranslation();
  const figure = useFigures(unit);
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col">{t('blocks.chart.row')}</th>
          {series.map((name, index) => (
            <th key={index} scope="col">
              <Plain text={name ?? t('blocks.chart.value')} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }, row) => (
          <tr key={row}>
            <th scope="row">
              <Plain text={label} />
            </th>
            {values.map((value, index) => (
              <td key={index}>{figure(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

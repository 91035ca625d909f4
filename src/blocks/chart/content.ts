import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { withUnit } from '../figure.ts';
import { heading, linearText } from '../linearPieces.ts';

export interface ChartContent {
  readonly title: string;
  readonly intro: RichText | null;
  readonly look: ChartLook;
  /** What all values are counted in: "%", "people"; `null` where they are only numbers. */
  readonly unit: string | null;
  /** What the values are of: one or two names; the only one may have none. */
  readonly series: readonly (string | null)[];
  readonly rows: readonly ChartRow[];
  readonly caption: RichText | null;
}

export const chartLooks = ['bar', 'line', 'pie'] as const;

export type ChartLook = (typeof chartLooks)[number];

export interface ChartRow {
  readonly label: string;
  /** One for each series. */
  readonly values: readonly number[];
}

/** Its table, row by row: "Year 1: 12 people". */
const linearize: Linearize<'chart'> = ({ title, intro, unit, series, rows, caption }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...rows.flatMap(({ label, values }) =>
    values.map((value, index) => {
      const name = series[index] ?? null;
      const of = name === null ? label : `${label}: ${name}`;
      const on = withUnit(String(value), unit);
      return { kind: 'listItem', text: `${of}: ${on}`, on, figure: { of, value, unit } } as const;
    }),
  ),
  ...linearText(caption),
];

export const chartBehaviour: BlockBehaviour<'chart'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly chart: ChartContent;
  }
}

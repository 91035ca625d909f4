import type { RuleName } from '../../core/ruleName.ts';
import type { BlockLint } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import type { ChartLook } from './content.ts';

interface AuthoredRow {
  readonly label: string;
  readonly value: number;
  readonly second?: number | undefined;
}

interface AuthoredFigures {
  readonly look: ChartLook;
  readonly name?: string | undefined;
  readonly secondName?: string | undefined;
  readonly rows: readonly AuthoredRow[];
}

/** As many as can be told apart at a glance. */
const MOST = { bar: 12, line: 24, pie: 6 } as const;

/** What a chart would show wrongly, or nobody could read in it. */
export const lintChart = (chart: AuthoredFigures): readonly BlockLint[] => [
  ...lintAlike(
    chart.rows.map(({ label }) => label),
    { field: 'rows', text: 'label', one: 'row' },
  ),
  ...lintCount(chart),
  ...lintSecond(chart),
  ...(chart.look === 'pie' ? lintPie(chart) : []),
];

function lintCount({ look, rows }: AuthoredFigures): readonly BlockLint[] {
  const count = rows.length;
  if (look === 'line' && count < 3) {
    return [
      advice(
        'short-line',
        ['rows'],
        `A line through ${count === 1 ? 'one value' : 'two values'} shows no course.`,
        'Add values, or draw bars.',
      ),
    ];
  }
  if (count <= MOST[look]) return [];
  return [
    advice(
      'many-values',
      ['rows'],
      `These are ${count} ${look === 'pie' ? 'slices' : 'values'}; in a chart like this nobody tells more than ${MOST[look]} apart.`,
      look === 'pie'
        ? 'Put the small ones together as “Others”, or draw bars.'
        : 'Leave out what does not show the point, or use a table.',
    ),
  ];
}

function lintSecond({ name, secondName, rows }: AuthoredFigures): readonly BlockLint[] {
  const isPair = rows.some(({ second }) => second !== undefined);
  if (!isPair) return [];
  const gaps = rows.flatMap(({ second }, index) => (second === undefined ? [index] : []));
  const unnamed = name === undefined ? 'name' : 'secondName';
  return [
    ...gaps.map((index) =>
      fault(
        'missing-value',
        ['rows', index],
        'This row has no second value, though others have one: the chart would show nothing as 0.',
        'Give it a "second" value, or remove those of the other rows.',
      ),
    ),
    ...(name === undefined || secondName === undefined
      ? [
          fault(
            'unnamed-values',
            [unnamed],
            'Each row has two values, but nothing says which is which.',
            'Say what they are of under "name" and "secondName".',
          ),
        ]
      : []),
  ];
}

function lintPie({ rows }: AuthoredFigures): readonly BlockLint[] {
  const negative = rows.flatMap(({ value }, index) => (value < 0 ? [index] : []));
  const sum = rows.reduce((whole, { value }) => whole + value, 0);
  return [
    ...negative.map((index) =>
      fault(
        'negative-slice',
        ['rows', index, 'value'],
        'A slice of a pie cannot be less than nothing.',
        'Draw bars, which go below zero, or correct the value.',
      ),
    ),
    ...(negative.length === 0 && sum === 0
      ? [
          fault(
            'empty-pie',
            ['rows'],
            'All values are 0, so that there is nothing to divide.',
            'Write the values, or use a text.',
          ),
        ]
      : []),
    ...(rows.some(({ second }) => second !== undefined)
      ? [
          fault(
            'pie-of-two',
            ['look'],
            'A pie shows one whole: it has no place for second values.',
            'Draw bars, or make two charts of it.',
          ),
        ]
      : []),
  ];
}

const advice = (
  rule: RuleName,
  path: BlockLint['path'],
  message: string,
  remedy: string,
): BlockLint => ({ severity: 'warning', rule, path, message, remedy });

const fault = (...found: Parameters<typeof advice>): BlockLint => ({
  ...advice(...found),
  severity: 'error',
});

import type { ItemNumber } from '../../core/blockState.ts';
import type { ReportedPair } from '../../core/interaction.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { chosenColumn } from '../gridAnswer.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import {
  gradeParts,
  NOTHING_EARNED,
  type QuestionBaseContent,
  type Scoring,
  shuffled,
  toldOfParts,
} from '../questionContent.ts';

export interface MatrixContent extends QuestionBaseContent {
  readonly question: string;
  readonly columns: readonly MatrixPart[];
  readonly rows: readonly MatrixRow[];
  readonly scoring: Scoring;
}

interface MatrixPart {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
}

export interface MatrixRow extends MatrixPart {
  /** The column that is right. */
  readonly column: ItemNumber;
}

export const columnText = ({ columns }: MatrixContent, column: ItemNumber): string =>
  columns.find(({ item }) => item === column)?.text ?? '';

const linearize: Linearize<'matrix'> = ({ scenario, question, columns, rows }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...columns.map(({ text }) => ({ kind: 'listItem', text }) as const),
  ...rows.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

/** All rows, or with partial scoring the share of those whose column is right. */
const grade: GradeAnswer<'matrix'> = ({ rows, scoring }, answer) => {
  if (answer.kind !== 'grid') return NOTHING_EARNED;
  const right = rows.filter(({ item, column }) => chosenColumn(answer, item) === column);
  return gradeParts(right.length, rows.length, scoring);
};

function reportedPairs(
  { rows, columns }: MatrixContent,
  columnOf: (row: MatrixRow) => ItemNumber | null,
): readonly ReportedPair[] {
  return rows.flatMap((row): readonly ReportedPair[] => {
    const column = columns.find(({ item }) => item === columnOf(row));
    if (column === undefined) return [];
    return [
      [
        { item: row.item, id: row.id },
        { item: column.item, id: column.id },
      ],
    ];
  });
}

export const matrixBehaviour: GradedBehaviour<'matrix'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: ({ rows }) => ({
    kind: 'grid',
    cells: rows.map(({ item, column }) => [item, column] as const).toSorted(([a], [b]) => a - b),
  }),
  shown: ({ rows }, seed, key, shuffleAll) => {
    const items = rows.map(({ item }) => item);
    return shuffleAll ? shuffled(items, seed, key) : items;
  },
  interactions: (content, answer) => [
    {
      part: null,
      description: content.question,
      answer: {
        kind: 'matching',
        response: reportedPairs(content, ({ item }) => chosenColumn(answer, item)),
        right: reportedPairs(content, ({ column }) => column),
      },
    },
  ],
  labels: ({ rows, columns }) =>
    [...rows, ...columns].map(({ item, text }) => ({ item, label: text })),
  told: (content, t) =>
    toldOfParts(
      content,
      content.rows.flatMap(({ column }) => [
        t('blocks.question.optionRight'),
        t('blocks.matrix.rightIs', { column: columnText(content, column) }),
      ]),
      t,
    ),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly matrix: MatrixContent;
  }
}

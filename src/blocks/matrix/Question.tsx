import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { chosenColumn } from '../gridAnswer.ts';
import { GridRows } from '../GridRows.tsx';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { columnText, type MatrixContent, type MatrixRow } from './content.ts';

/** Rows with the same columns to choose from; once checked, each says what is right in it. */
export function Question(props: QuestionProps<'matrix'>) {
  const { question, order, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const markOf = (row: MatrixRow) =>
    chosenColumn(answer, row.item) === row.column
      ? ({ mark: 'right', words: t('blocks.question.optionRight') } as const)
      : ({
          mark: 'wrong',
          words: hidesRight
            ? t('blocks.places.notYet')
            : t('blocks.matrix.rightIs', { column: columnText(content, row.column) }),
        } as const);
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={grade === null ? t('blocks.matrix.instruction') : null}
      grade={grade}
    >
      <GridRows
        name={name}
        columns={content.columns}
        rows={inOrder(content, order)}
        answer={answer}
        final={grade !== null}
        onAnswer={onAnswer}
        markOf={markOf}
      />
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'matrix'>(Question);

/** In the given order; rows that it does not name come last, so that none is ever lost. */
function inOrder({ rows }: MatrixContent, order: readonly ItemNumber[]): readonly MatrixRow[] {
  const place = ({ item }: MatrixRow) => (order.includes(item) ? order.indexOf(item) : rows.length);
  return rows.toSorted((a, b) => place(a) - place(b));
}

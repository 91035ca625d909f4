import { useLayoutEffect, useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ItemMark } from '../../ui/ItemMark.tsx';
import { QuestionFields } from '../QuestionFields.tsx';
import type { QuestionProps } from '../viewContract.ts';
import {
  chosenColumn,
  columnText,
  type MatrixContent,
  type MatrixRow,
  withColumn,
} from './content.ts';
import styles from './Question.module.css';

/** Rows with the same columns to choose from: a group of radio buttons each. */
export function Question(props: QuestionProps<'matrix'>) {
  const { question, order, answer, onAnswer, grade, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const grid = useRef<HTMLDivElement>(null);
  const count = content.columns.length;
  // A style attribute in the page's source may be forbidden; a property that a script sets is not.
  useLayoutEffect(() => grid.current?.style.setProperty('--columns', String(count)), [count]);
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={grade === null ? t('blocks.matrix.instruction') : null}
      grade={grade}
    >
      <div className={styles['room']}>
        <div ref={grid} className={styles['grid']}>
          <div className={styles['head']}>
            {content.columns.map(({ item, text }) => (
              <span key={item}>{text}</span>
            ))}
          </div>
          {inOrder(content, order).map((row) => (
            <Row
              key={row.item}
              name={`${name}-${row.item}`}
              row={row}
              content={content}
              chosen={chosenColumn(answer, row.item)}
              isFinal={grade !== null}
              onChoose={(column) => onAnswer(withColumn(answer, row.item, column))}
            />
          ))}
        </div>
      </div>
    </QuestionFields>
  );
}

/** In the given order; rows that it does not name come last, so that none is ever lost. */
function inOrder({ rows }: MatrixContent, order: readonly ItemNumber[]): readonly MatrixRow[] {
  const place = ({ item }: MatrixRow) => (order.includes(item) ? order.indexOf(item) : rows.length);
  return rows.toSorted((a, b) => place(a) - place(b));
}

interface RowProps {
  readonly name: string;
  readonly row: MatrixRow;
  readonly content: MatrixContent;
  readonly chosen: ItemNumber | null;
  /** The answer stands: it can be read, but no longer changed. */
  readonly isFinal: boolean;
  readonly onChoose: (column: ItemNumber) => void;
}

function Row({ name, row, content, chosen, isFinal, onChoose }: RowProps) {
  const { t } = useTranslation();
  const mark = chosen === row.column ? 'right' : 'wrong';
  const words =
    mark === 'right'
      ? t('blocks.question.optionRight')
      : t('blocks.matrix.rightIs', { column: columnText(content, row.column) });
  return (
    <fieldset
      className={styles['row']}
      aria-labelledby={`${name}-text`}
      aria-describedby={isFinal ? `${name}-mark` : undefined}
      data-mark={isFinal ? mark : undefined}
    >
      <div className={styles['words']}>
        <p id={`${name}-text`}>{row.text}</p>
        {isFinal && (
          <div id={`${name}-mark`} className={styles['mark']}>
            <ItemMark mark={mark} words={words} />
          </div>
        )}
      </div>
      {content.columns.map(({ item, text }) => (
        <label key={item} className={styles['cell']}>
          <input
            type="radio"
            name={name}
            value={item}
            checked={chosen === item}
            aria-disabled={isFinal || undefined}
            onChange={() => !isFinal && onChoose(item)}
          />
          <span className={styles['column']}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

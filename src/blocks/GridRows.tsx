import { useLayoutEffect, useRef } from 'react';

import type { Answer, ItemNumber } from '../core/blockState.ts';
import { ItemMark, type Marking } from '../ui/ItemMark.tsx';
import { Plain } from '../ui/Plain.tsx';
import { chosenColumn, withColumn } from './gridAnswer.ts';
import styles from './GridRows.module.css';

/** A row or a column, as the page calls it. */
interface GridPart {
  readonly item: ItemNumber;
  readonly text: string;
}

/** How what was chosen in a row turned out, by sign and in words. */
interface RowMark {
  readonly mark: Marking;
  readonly words: string;
}

interface GridRowsProps<Row extends GridPart> {
  /** Begins every id inside; unique in the page. */
  readonly name: string;
  readonly columns: readonly GridPart[];
  readonly rows: readonly Row[];
  readonly answer: Answer | null;
  /** The answer stands: it can be read, but no longer changed. */
  readonly final: boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** Once the answer stands; left out where nothing is right or wrong. */
  readonly markOf?: (row: Row) => RowMark;
}

/** Rows with the same columns to choose from: a group of radio buttons each. */
export function GridRows<Row extends GridPart>(props: GridRowsProps<Row>) {
  const { name, columns, rows, answer, final, onAnswer, markOf } = props;
  const grid = useRef<HTMLDivElement>(null);
  const count = columns.length;
  // A style attribute in the page's source may be forbidden; a property that a script sets is not.
  useLayoutEffect(() => grid.current?.style.setProperty('--columns', String(count)), [count]);
  return (
    <div className={styles['room']}>
      <div ref={grid} className={styles['grid']}>
        <div className={styles['head']}>
          {columns.map(({ item, text }) => (
            <span key={item}>
              <Plain text={text} />
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <GridRow
            key={row.item}
            name={`${name}-${row.item}`}
            text={row.text}
            columns={columns}
            chosen={chosenColumn(answer, row.item)}
            final={final}
            mark={(final && markOf?.(row)) || null}
            onChoose={(column) => onAnswer(withColumn(answer, row.item, column))}
          />
        ))}
      </div>
    </div>
  );
}

interface GridRowProps {
  readonly name: string;
  readonly text: string;
  readonly columns: readonly GridPart[];
  readonly chosen: ItemNumber | null;
  readonly final: boolean;
  readonly mark: RowMark | null;
  readonly onChoose: (column: ItemNumber) => void;
}

function GridRow({ name, text, columns, chosen, final, mark, onChoose }: GridRowProps) {
  return (
    <fieldset
      className={styles['row']}
      aria-labelledby={`${name}-text`}
      aria-describedby={mark === null ? undefined : `${name}-mark`}
      data-mark={mark?.mark}
    >
      <div className={styles['words']}>
        <p id={`${name}-text`}>
          <Plain text={text} />
        </p>
        {mark !== null && (
          <div id={`${name}-mark`} className={styles['mark']}>
            <ItemMark mark={mark.mark} words={mark.words} />
          </div>
        )}
      </div>
      {columns.map((column) => (
        <label key={column.item} className={styles['cell']}>
          <input
            type="radio"
            name={name}
            value={column.item}
            checked={chosen === column.item}
            aria-disabled={final || undefined}
            onChange={() => !final && onChoose(column.item)}
          />
          <span className={styles['column']}>
            <Plain text={column.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

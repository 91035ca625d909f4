import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { GrowingText } from '../../../ui/GrowingText.tsx';
import type { DraftPlace } from '../../commands/edit.ts';
import { pasteCells } from '../../commands/pasteCells.ts';
import { setField, writtenAs } from '../../commands/setField.ts';
import { below } from '../../editing/places.ts';
import type { TextChange } from '../../text/textEditor.ts';
import { WrittenCell } from '../../text/WrittenCell.tsx';
import { useWriting } from '../../text/WritingLanguageContext.ts';
import { markedAs } from './aim.ts';
import fieldStyles from './Field.module.css';
import { Notes } from './Field.tsx';
import { useDrawFields } from './FieldsContext.ts';
import { chosenWhole } from './chosenWhole.ts';
import { useForm } from './FormContext.ts';
import { pastedTable } from './pastedTable.ts';
import { CellFormat, type CellWriting, useCellWriting } from './CellFormat.tsx';
import { type Cell, cellIn, goOn, markedCell } from './cellKeys.ts';
import { CellTools } from './CellTools.tsx';
import styles from './TableGrid.module.css';
import type { TableShape } from './tableShape.ts';

export interface TableGridProps {
  readonly shape: TableShape;
  /** What holds the columns and rows. */
  readonly value: unknown;
  readonly place: DraftPlace;
}

/** A table as a table: cells to write in, which arrow keys go through, and tables are pasted into. */
export function TableGrid({ shape, value, place }: TableGridProps) {
  const { t } = useTranslation('editor');
  const drawFields = useDrawFields();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Cell>({ row: 0, column: 0 });
  const [writing, tools] = useCellWriting();
  const wish = useRef<Cell | null>(null);
  useEffect(() => {
    if (wish.current === null) return;
    cellIn(table.current, wish.current)?.focus();
    wish.current = null;
  });
  const columns = listAt(value, shape.columns);
  const rows = listAt(value, shape.rows);
  const at = {
    row: Math.min(current.row, rows.length - 1),
    column: Math.min(current.column, columns.length - 1),
  };
  const column = columns[at.column];
  const columnList = below(place, shape.columns);
  const [{ control }] = shape.fields;
  return (
    <fieldset
      className={fieldStyles['group']}
      aria-describedby={`${id}-hint`}
      {...markedAs(below(place, shape.rows))}
    >
      <legend className={fieldStyles['legend']}>{t('grid.title')}</legend>
      <p id={`${id}-hint`} className={fieldStyles['hint']}>
        {t('grid.hint')}
      </p>
      <div className={styles['room']} {...useWriting()}>
        <table
          ref={table}
          id={`${id}-table`}
          aria-label={t('grid.title')}
          className={styles['table']}
        >
          <Heads shape={shape} value={value} place={place} onFocus={setCurrent} />
          <Rows shape={shape} value={value} place={place} onFocus={setCurrent} tools={tools} />
        </table>
      </div>
      <CellFormat id={`${id}-table`} {...writing} />
      <CellNotes shape={shape} value={value} place={place} />
      <CellTools
        at={at}
        columns={columns.length}
        rows={rows.length}
        columnName={String(valueAt(column, [shape.head]) ?? '')}
        columnList={columnList}
        rowList={below(place, shape.rows)}
        onWish={(cell) => {
          wish.current = cell;
          setCurrent(cell);
        }}
      />
      {control.kind === 'items' && column !== undefined && (
        <div key={idIn(column, at.column)}>
          {drawFields({
            schema: control.element,
            value: column,
            place: below(columnList, at.column),
            without: [shape.head],
          })}
        </div>
      )}
    </fieldset>
  );
}

type CellsProps = TableGridProps & { readonly onFocus: (cell: Cell) => void };

function Heads({ shape, value, place, onFocus }: CellsProps) {
  const { t } = useTranslation('editor');
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['number']}>
          <span className="visually-hidden">{t('grid.number')}</span>
        </th>
        {listAt(value, shape.columns).map((column, index) => {
          const here = below(below(place, shape.columns), index);
          return (
            <th key={idIn(column, index)} scope="col" {...markedAs(here)}>
              <CellField
                shape={shape}
                table={place}
                place={below(here, shape.head)}
                cell={{ row: -1, column: index }}
                name={t('grid.head', { number: index + 1 })}
                text={valueAt(column, [shape.head])}
                onFocus={onFocus}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Rows({
  shape,
  value,
  place,
  onFocus,
  tools,
}: CellsProps & { readonly tools: CellWriting }) {
  const { t } = useTranslation('editor');
  const columns = listAt(value, shape.columns);
  return (
    <tbody>
      {listAt(value, shape.rows).map((row, index) => {
        const here = below(below(place, shape.rows), index);
        return (
          <tr key={idIn(row, index)} {...markedAs(here)}>
            <th scope="row" className={styles['number']}>
              {index + 1}
            </th>
            {columns.map((column, along) => {
              const name = idIn(column, along);
              const where = below(below(here, shape.cells), name);
              const title = String(valueAt(column, [shape.head]) ?? '');
              return (
                <td key={name} {...markedAs(where)}>
                  <CellField
                    shape={shape}
                    table={place}
                    place={where}
                    cell={{ row: index, column: along }}
                    name={t('grid.cell', { column: title, row: index + 1 })}
                    text={valueAt(row, [shape.cells, name])}
                    onFocus={onFocus}
                    tools={tools}
                  />
                </td>
              );
            })}
          </tr>
        );
      })}
    </tbody>
  );
}

interface CellFieldProps extends Pick<CellsProps, 'shape' | 'onFocus'> {
  /** What holds the columns and rows. */
  readonly table: DraftPlace;
  readonly place: DraftPlace;
  readonly cell: Cell;
  readonly name: string;
  readonly text: unknown;
  /** What is told of the words of a cell; none: they are plain. */
  readonly tools?: CellWriting;
}

/** A cell with what is written in it, plain or formatted. */
function CellField({ shape, table, place, cell, name, text, onFocus, tools }: CellFieldProps) {
  const { act, later, issuesAt, isUnwritten } = useForm();
  const holdsPlace = () => isUnwritten(place);
  const id = useId();
  const paste = (event: ClipboardEvent) => {
    const texts = pastedTable(event.clipboardData);
    if (texts === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(pasteCells(table, shape, cell, texts));
  };
  const words = typeof text === 'string' ? text : '';
  const invalid = issuesAt(place).some(({ severity }) => severity === 'error');
  const write = (next: string, how: TextChange = 'written') =>
    act(writtenAs(how, setField(place, next)));
  return (
    // What is written in hears the keys; this one leads from cell to cell before.
    <div
      role="presentation"
      {...markedCell(cell)}
      onFocus={() => onFocus(cell)}
      onKeyDownCapture={(event) => goOn(event, cell)}
      onPasteCapture={paste}
    >
      {tools === undefined ? (
        <GrowingText
          rows={1}
          dir="auto"
          className={styles['cell']}
          aria-label={name}
          aria-invalid={invalid || undefined}
          value={words}
          {...chosenWhole(holdsPlace)}
          onChange={({ target }) => write(target.value)}
        />
      ) : (
        <WrittenCell
          id={id}
          label={name}
          describedBy=""
          invalid={invalid}
          isUnwritten={holdsPlace}
          text={words}
          onChange={write}
          later={() => {
            const there = later(place);
            return (next, how) => there((at) => writtenAs(how, setField(at, next)));
          }}
          {...tools}
        />
      )}
    </div>
  );
}

/** What `check` says of the table's parts, below it. */
function CellNotes({ shape, value, place }: TableGridProps) {
  const { issuesAt } = useForm();
  const id = useId();
  const lists = [shape.columns, shape.rows].map((name) => below(place, name));
  const parts = lists.flatMap((list, index) =>
    listAt(value, index === 0 ? shape.columns : shape.rows).flatMap((part, at) => {
      const here = below(list, at);
      const cells = valueAt(part, [shape.cells]);
      const names = typeof cells === 'object' && cells !== null ? Object.keys(cells) : [];
      return [
        here,
        below(here, shape.head),
        ...names.map((name) => below(below(here, shape.cells), name)),
      ];
    }),
  );
  const { t } = useTranslation('editor');
  const issues = [...lists, ...parts].flatMap(issuesAt);
  // A new table is all places to write: one sentence says so.
  const unwritten = issues.filter(({ rule }) => rule === 'placeholder');
  const isMany = unwritten.length > 1;
  return (
    <>
      {isMany && (
        <p className={styles['unwritten']}>{t('grid.unwritten', { number: unwritten.length })}</p>
      )}
      <Notes
        id={id}
        issues={isMany ? issues.filter((each) => !unwritten.includes(each)) : issues}
      />
    </>
  );
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = valueAt(value, [name]);
  return Array.isArray(list) ? list : [];
}

const idIn = (part: unknown, index: number): string => String(valueAt(part, ['id']) ?? index);

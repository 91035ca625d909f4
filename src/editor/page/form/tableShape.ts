import type { TableFields } from '../../commands/pasteCells.ts';
import { type FormField, formFields } from './controlOf.ts';

/** A table among the fields of an object. */
export interface TableShape extends TableFields {
  readonly fields: readonly [columns: FormField, rows: FormField];
}

/**
 * Finds the columns and rows of a table by their shape: rows that hold texts by names, and the only
 * other list, whose items have a head. `null` where there is no table.
 */
export function tableIn(fields: readonly FormField[]): TableShape | null {
  const lists = fields.flatMap((field) =>
    field.control.kind === 'items' ? [{ field, inner: formFields(field.control.element, {}) }] : [],
  );
  const [first, second, ...more] = lists;
  if (first === undefined || second === undefined || more.length > 0) return null;
  const isRows = ({ inner }: typeof first) =>
    inner.some(({ control }) => control.kind === 'record');
  const rows = [first, second].find(isRows);
  const columns = [first, second].find((list) => !isRows(list));
  const cells = rows?.inner.find(({ control }) => control.kind === 'record');
  const head = columns?.inner.find(({ control }) => control.kind === 'line');
  if (rows === undefined || columns === undefined || cells === undefined || head === undefined) {
    return null;
  }
  return {
    columns: columns.field.name,
    rows: rows.field.name,
    cells: cells.name,
    head: head.name,
    fields: [columns.field, rows.field],
  };
}

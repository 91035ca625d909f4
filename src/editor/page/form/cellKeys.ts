import type { KeyboardEvent } from 'react';

/** Where a cell stands in its table. */
export interface Cell {
  /** -1: the head of its column. */
  readonly row: number;
  readonly column: number;
}

/** Marks what holds a cell, so that the focus finds it. */
export const markedCell = ({ row, column }: Cell) => ({ 'data-cell': `${row} ${column}` });

/** What is written in, in a cell. */
export const cellIn = (table: Element | null, cell: Cell): HTMLElement | null =>
  table?.querySelector<HTMLElement>(
    `[data-cell="${cell.row} ${cell.column}"] :is(textarea, [role='textbox'])`,
  ) ?? null;

/** From cell to cell, where the arrow does not lead on within the text. */
export function goOn(event: KeyboardEvent<HTMLElement>, { row, column }: Cell): void {
  const { target, currentTarget } = event;
  const table = currentTarget.closest('table');
  if (table === null || !(target instanceof HTMLElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isRightToLeft = getComputedStyle(table).direction === 'rtl';
  const edges = edgesOf(target);
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const to: Readonly<Record<string, readonly [boolean, Cell]>> = {
    ArrowUp: [edges.inFirstLine, { row: row - 1, column }],
    ArrowDown: [edges.inLastLine, { row: row + 1, column }],
    [onward]: [edges.atEnd, { row, column: column + 1 }],
    [back]: [edges.atStart, { row, column: column - 1 }],
  };
  const [leadsOn, cell] = to[event.key] ?? [false, null];
  const next = leadsOn && cell !== null ? cellIn(table, cell) : null;
  if (next === null) return;
  event.preventDefault();
  // A text that is written in would move its caret.
  event.stopPropagation();
  next.focus();
}

/** Where the caret stands in what is written in. */
interface Edges {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly inFirstLine: boolean;
  readonly inLastLine: boolean;
}

function edgesOf(control: HTMLElement): Edges {
  if (!(control instanceof HTMLTextAreaElement)) return edgesIn(control);
  const { selectionStart, selectionEnd, value } = control;
  return {
    atStart: selectionEnd === 0,
    atEnd: selectionStart === value.length,
    inFirstLine: !value.slice(0, selectionStart).includes('\n'),
    inLastLine: !value.slice(selectionEnd).includes('\n'),
  };
}

/** The same of a text with paragraphs and lists. Where no caret is yet, all ends are near. */
function edgesIn(box: HTMLElement): Edges {
  const selection = box.ownerDocument.getSelection();
  const caret = selection?.rangeCount === 1 ? selection.getRangeAt(0) : null;
  if (caret === null || !box.contains(caret.startContainer)) {
    return { atStart: true, atEnd: true, inFirstLine: true, inLastLine: true };
  }
  const [before, after] = [caret.cloneRange(), caret.cloneRange()];
  before.setStart(box, 0);
  after.setEnd(box, box.childNodes.length);
  const line = caret.getBoundingClientRect();
  const room = box.getBoundingClientRect();
  // An empty paragraph has no height to tell.
  const isNear = (distance: number) => line.height === 0 || distance < line.height * 1.5;
  return {
    atStart: before.toString() === '',
    atEnd: after.toString() === '',
    inFirstLine: isNear(line.top - room.top),
    inLastLine: isNear(room.bottom - line.bottom),
  };
}

import { type EditorState, Selection, type Transaction } from 'prosemirror-state';

/** A part of a text, by positions in its document. */
export interface WrittenRange {
  readonly from: number;
  readonly to: number;
}

/** Where an author has written since a text was opened, after another change; `null`: nowhere. */
export function writtenSince(
  before: WrittenRange | null,
  { mapping }: Transaction,
  isAuthors: boolean,
): WrittenRange | null {
  return mapping.maps.reduce<WrittenRange | null>((range, map) => {
    const parts =
      range === null ? [] : [{ from: map.map(range.from, -1), to: map.map(range.to, 1) }];
    if (isAuthors) map.forEach((_from, _to, from, to) => void parts.push({ from, to }));
    if (parts.length === 0) return null;
    const from = Math.min(...parts.map((part) => part.from));
    return { from, to: Math.max(...parts.map((part) => part.to)) };
  }, before);
}

/** Takes away all of a text but a part of it. */
export function onlyPart({ doc, tr }: EditorState, { from, to }: WrittenRange): Transaction {
  const [start, end] = [Selection.atStart(doc).from, Selection.atEnd(doc).to];
  if (to < end) tr.delete(to, end);
  if (from > start) tr.delete(start, from);
  return tr;
}

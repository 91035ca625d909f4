import { type Splice, spliced, undoing } from './splice.ts';

/** A course as it is being written: the text of each of its JSON files, by path in its folder. */
export type Draft = ReadonlyMap<string, string>;

/** One thing that an edit does to the files. It holds what it takes away, so that it can be undone. */
export type DraftEdit =
  | { readonly kind: 'splice'; readonly file: string; readonly splices: readonly Splice[] }
  | { readonly kind: 'create'; readonly file: string; readonly text: string }
  | { readonly kind: 'remove'; readonly file: string; readonly text: string };

/**
 * The draft after the edits, in their order.
 *
 * @throws Error where the draft is not the one that they were made for.
 */
export function edited(draft: Draft, edits: readonly DraftEdit[]): Draft {
  const files = new Map(draft);
  for (const edit of edits) editFile(files, edit);
  return files;
}

function editFile(files: Map<string, string>, edit: DraftEdit): void {
  const text = files.get(edit.file);
  const expected = edit.kind === 'create' ? undefined : edit.kind === 'remove' ? edit.text : text;
  if (text !== expected) throw new Error(`${edit.file} is not the file that was to be changed.`);
  if (edit.kind === 'create') files.set(edit.file, edit.text);
  else if (edit.kind === 'remove' || text === undefined) files.delete(edit.file);
  else files.set(edit.file, spliced(text, edit.splices));
}

/** What takes the edits back, once they are done. */
export const undoingEdits = (edits: readonly DraftEdit[]): readonly DraftEdit[] =>
  edits.map(inverse).toReversed();

function inverse(edit: DraftEdit): DraftEdit {
  if (edit.kind === 'splice') return { ...edit, splices: undoing(edit.splices) };
  return { ...edit, kind: edit.kind === 'create' ? 'remove' : 'create' };
}

import type { BlockType } from '../../blocks/types.ts';
import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { renaming, settingValue } from '../document/jsonSplices.ts';
import type { Splice } from '../document/splice.ts';
import { typesAt } from './blockLists.ts';
import { translationsAt, withTranslations } from './carriedTranslations.ts';
import type { Fields } from './blockFields.ts';
import type { Command, DraftPlace } from './edit.ts';
import { giveIds } from './freshIds.ts';
import { listIn } from './listSplices.ts';
import { Revision } from './revision.ts';
import { titleAt } from './titleAt.ts';
import { partFieldsOf, turned } from './turned.ts';

/**
 * Makes a block one of another type, without losing a word: one of those that `turnsInto` names. It
 * keeps its id, as do the items that it still has; the lock numbers it as a block of its own.
 */
export const turnInto = (block: DraftPlace, type: BlockType): Command =>
  withTranslations(turning(block, type), (draft) => translationsAt(draft, [block]));

const turning =
  (block: DraftPlace, type: BlockType): Command =>
  (draft) => {
    const { file, path } = block;
    const revision = new Revision(draft);
    const here = revision.file(file);
    if (here === null || !typesAt(here, path.slice(0, -1)).includes(type)) return null;
    const language = String(valueAt(revision.file(COURSE_FILE)?.value, ['language']));
    const value = valueAt(here.value, path);
    const made = turned(value, type, language);
    if (made === null) return null;
    const isDone =
      renameParts(revision, block, type) ||
      revision.splice(file, settingValue(here.text, path, made));
    if (!isDone) return null;
    giveIds(
      revision,
      file,
      newParts(value, made).map((part) => [...path, ...part]),
      'words',
    );
    return revision.named('turnInto', titleAt(here, path), block);
  };

/** The paths of parts that a text was divided into: no card that is gone may be meant by their ids. */
function newParts(before: unknown, after: Fields): readonly JsonPath[] {
  const to = partFieldsOf(after['type']);
  if (to === null || partFieldsOf(valueAt(before, ['type'])) !== null) return [];
  const parts = after[to.list];
  return Array.isArray(parts) ? parts.map((_, index) => [to.list, index]) : [];
}

/** Where only the names of the fields differ, all that stands in them stays as it is written. */
function renameParts(revision: Revision, { file, path }: DraftPlace, type: BlockType): boolean {
  const here = revision.file(file);
  const from = partFieldsOf(valueAt(here?.value, [...path, 'type']));
  const to = partFieldsOf(type);
  if (here === null || from === null || to === null) return false;
  const step = (splices: (text: string) => readonly Splice[] | null): boolean =>
    revision.splice(file, splices(revision.file(file)?.text ?? ''));
  const rename = (at: JsonPath, name: string): void => {
    if (at.at(-1) !== name) step((text) => renaming(text, at, name));
  };
  step((text) => settingValue(text, [...path, 'type'], type));
  rename([...path, from.list], to.list);
  for (const [index] of listIn(here, [...path, from.list]).entries()) {
    const item = [...path, to.list, index];
    rename([...item, from.title], to.title);
    rename([...item, from.text], to.text);
  }
  return true;
}

import { COURSE_FILE } from '../../course/files.ts';
import { formatPath, valueAt } from '../../course/load/jsonPath.ts';
import { movingWithin, pieceAt } from '../document/jsonSplices.ts';
import { fileIn, languageOf } from './draftFile.ts';
import type { Command, DraftPlace } from './edit.ts';
import { removingPart } from './fieldSplices.ts';
import { giveIds } from './freshIds.ts';
import {
  besideRemoved,
  insertingItem,
  insertingWritten,
  isStillRight,
  standingAt,
} from './listSplices.ts';
import { forget } from './mentions.ts';
import { Revision } from './revision.ts';
import { leadOn } from './leadOn.ts';
import { type Chosen, newItem } from './beginnings.ts';
import { alignCells } from './tableCells.ts';
import { titleAt } from './titleAt.ts';

/**
 * Adds to a list: a card, an option, a panel, a question, an objective. Without a value it is one to
 * write over. A list that is missing is made. `null` where the list cannot hold it.
 *
 * @param index Before the one that stands there now; at the end where none does.
 */
export const addItem =
  (list: DraftPlace, index: number, value?: unknown): Command =>
  (draft) => {
    const revision = new Revision(draft);
    if (value === undefined) leadOn(revision, list, languageOf(draft));
    const here = revision.file(list.file);
    const item = here === null ? null : (value ?? newItem(here, list.path, languageOf(draft)));
    if (here === null || item === null) return null;
    const path = [...list.path, standingAt(here, list.path, index)];
    if (!revision.splice(list.file, insertingItem(here, path, item))) return null;
    giveIds(revision, list.file, [path], value === undefined ? 'kind' : 'words');
    alignCells(revision, list);
    if (!isStillRight(revision, here, list.path)) return null;
    return revision.named('addItem', titleAt(here, list.path), { file: list.file, path });
  };

/** Adds an item that names a file at the end of a list. `null` where the list cannot hold it. */
export const addItemNaming =
  (list: DraftPlace, chosen: Chosen): Command =>
  (draft) => {
    const here = fileIn(draft, list.file);
    const item = here === null ? null : newItem(here, list.path, languageOf(draft), chosen);
    return item === null ? null : addItem(list, Infinity, item)(draft);
  };

/** Puts the item at `from` where `to` is now; the others close up. */
export const moveItem =
  (list: DraftPlace, from: number, to: number): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(list.file);
    if (here === null || from === to) return null;
    const { file, path } = list;
    return revision.splice(file, movingWithin(here.text, path, from, to))
      ? revision.named('moveItem', titleAt(here, path), { file, path: [...path, to] })
      : null;
  };

/**
 * Takes an item out of its list; `null` for the last one where there has to be one. With an objective
 * go its mentions in lessons and questions.
 */
export const removeItem =
  ({ file, path }: DraftPlace): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(file);
    if (here === null || typeof path.at(-1) !== 'number') return null;
    if (!revision.splice(file, removingPart(here, path))) return null;
    const list = path.slice(0, -1);
    alignCells(revision, { file, path: list });
    const id = valueAt(here.value, [...path, 'id']);
    if (formatPath(list) === 'objectives' && file === COURSE_FILE && typeof id === 'string') {
      forget(revision, 'objective', id);
    }
    return revision.named('removeItem', titleAt(here, path), {
      file,
      path: besideRemoved(revision.file(file), path),
    });
  };

/** Puts a copy of an item behind it, with an id of its own. */
export const duplicateItem =
  ({ file, path }: DraftPlace): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(file);
    const [list, index] = [path.slice(0, -1), path.at(-1)];
    const piece = here === null ? null : pieceAt(here.text, path);
    if (here === null || piece === null || typeof index !== 'number') return null;
    const copy = [...list, index + 1];
    if (!revision.splice(file, insertingWritten(here, copy, [piece]))) return null;
    giveIds(revision, file, [copy], 'words');
    alignCells(revision, { file, path: list }, index);
    if (!isStillRight(revision, here, list)) return null;
    return revision.named('addItem', titleAt(here, path), { file, path: copy });
  };

import { z } from 'zod';

import { isObject, textIn } from '../../core/json.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { pieceAt } from '../document/jsonSplices.ts';
import type { DraftFile } from './draftFile.ts';
import type { Command, DraftPlace } from './edit.ts';
import { insertingItem, isStillRight, listIn, standingAt } from './listSplices.ts';
import { Revision } from './revision.ts';
import { titleAt } from './titleAt.ts';

/** The item of a block in which another block stood: a stop of a film, which goes with its last question. */
export const itemAround = z.object({
  id: z.string(),
  /** As its author wrote it. */
  text: z.string(),
});

export type ItemAround = z.output<typeof itemAround>;

/** The item in which a block stands, where it has an id to be known by. */
export function itemAroundBlock(here: DraftFile, path: JsonPath): ItemAround | null {
  const item = path.slice(0, itemStep(path.slice(0, -1)) + 1);
  const value = valueAt(here.value, item);
  const piece = isObject(value) && item.length > 0 ? pieceAt(here.text, item) : null;
  const id = isObject(value) ? textIn(value, 'id') : '';
  return piece === null || id === '' ? null : { id, text: piece.source };
}

/** The list in which a block stood, wherever its item stands by now; `null` where that is gone. */
export function listOfItem(here: DraftFile, list: JsonPath, { id }: ItemAround): JsonPath | null {
  const step = itemStep(list);
  const items = list.slice(0, step);
  const at = listIn(here, items).findIndex((each) => isObject(each) && each['id'] === id);
  return at === -1 ? null : [...items, at, ...list.slice(step + 1)];
}

/** Puts an item that is gone back to where it was, with one block in it; `null` where it cannot stand there. */
export const insertAround =
  ({ file, path: list }: DraftPlace, { text }: ItemAround, block: string): Command =>
  (draft: Draft) => {
    const revision = new Revision(draft);
    const here = revision.file(file);
    const step = itemStep(list);
    const [items, index, name] = [list.slice(0, step), list[step], list[step + 1]];
    const item: unknown = JSON.parse(text);
    if (here === null || typeof index !== 'number' || typeof name !== 'string') return null;
    if (list.length !== step + 2 || !isObject(item)) return null;
    const at = [...items, standingAt(here, items, index)];
    const whole = { ...item, [name]: [JSON.parse(block)] };
    if (!revision.splice(file, insertingItem(here, at, whole))) return null;
    if (!isStillRight(revision, here, items)) return null;
    const path = [...at, name, 0];
    const after = revision.file(file);
    return revision.named('bringBack', after && titleAt(after, path), { file, path });
  };

/** Where in a path the number of the innermost item stands; -1 where none does. */
const itemStep = (path: JsonPath): number => path.findLastIndex((step) => typeof step === 'number');

import { findNodeAtLocation, parseTree } from 'jsonc-parser';

import { accepts } from '../../blocks/schemaNode.ts';
import { limitsOf } from '../../course/files.ts';
import { beyondBounds } from '../../course/load/bounds.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { jsonValue } from '../../course/load/jsonValue.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { Draft } from '../document/draft.ts';
import { indentAt, type Piece, removing } from '../document/jsonSplices.ts';
import { reindented } from '../document/manner.ts';
import { elementOf, typesAt } from './blockLists.ts';
import type { Command, DraftPlace } from './edit.ts';
import { giveIds, mayKeepIds } from './freshIds.ts';
import { insertingWritten, isStillRight, standingAt } from './listSplices.ts';
import { forgetUnknown } from './mentions.ts';
import { inCourseOrder, piecesAt } from './places.ts';
import { Revision } from './revision.ts';
import { titleAt } from './titleAt.ts';

/**
 * Whether what is put in keeps its ids, and learners what they did there, where nothing else in the
 * course goes by them; else it gets new ones.
 */
export type Ids = 'kept' | 'new';

/** Blocks as a text that {@link insertPieces} reads, here or in another course: a list, as written. */
export function copiedBlocks(draft: Draft, blocks: readonly DraftPlace[]): string {
  const sources = piecesAt(draft, inCourseOrder(draft, blocks)).map(
    ({ source, indent }) => `  ${reindented(source, indent, '  ')}`,
  );
  return `[\n${sources.join(',\n')}\n]\n`;
}

/**
 * Puts blocks that were copied as text before the one at `index`, or at the end. What they name that
 * this course does not have, they name no more. What is no block, or none for this place, stays out;
 * `null` where that is all.
 */
export const insertPieces =
  (list: DraftPlace, index: number, copied: string, ids: Ids = 'new'): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(list.file);
    if (here === null) return null;
    const types: ReadonlySet<unknown> = new Set(typesAt(here, list.path));
    const pieces = piecesIn(copied, limitsOf(list.file), (type) => types.has(type));
    const at = standingAt(here, list.path, index);
    const added = pieces.map((_, piece): JsonPath => [...list.path, at + piece]);
    const [path = list.path] = added;
    if (!revision.splice(list.file, insertingWritten(here, path, pieces))) return null;
    if (ids === 'new' || !mayKeepIds(revision, list.file, added)) {
      giveIds(revision, list.file, added, 'words');
    }
    forgetUnknown(revision, list.file, added);
    const left = withoutWrong(revision, list, added);
    if (left === 0 || !isStillRight(revision, here, list.path)) return null;
    const after = revision.file(list.file);
    return revision.named('pasteBlocks', after && titleAt(after, path), { file: list.file, path });
  };

/** The blocks that a text holds: one, a list of them, or a lesson; none where it is something else. */
function piecesIn(
  copied: string,
  limits: Parameters<typeof beyondBounds>[1],
  isType: (type: unknown) => boolean,
): readonly Piece[] {
  const text = copied.replace(/^\uFEFF/, '');
  if (text.length > limits.bytes || !isJson(text) || beyondBounds(text, limits) !== null) return [];
  const root = parseTree(text);
  if (root === undefined) return [];
  const { value, findings } = jsonValue(root);
  // A field that stands there twice: nobody knows which was meant.
  if (findings.length > 0) return [];
  const list = LISTS.find((each) => Array.isArray(valueAt(value, each)));
  const nodes = list === undefined ? [root] : (findNodeAtLocation(root, [...list])?.children ?? []);
  return nodes
    .filter((each) => isType(valueAt(jsonValue(each).value, ['type'])))
    .map(({ offset, length }) => ({
      source: text.slice(offset, offset + length),
      indent: indentAt(text, offset),
    }));
}

/** Where blocks stand in what may be copied. */
const LISTS: readonly JsonPath[] = [[], ['blocks'], ['quiz', 'questions']];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Takes out what the list cannot hold; how many are left. */
function withoutWrong(
  revision: Revision,
  { file, path: list }: DraftPlace,
  added: readonly JsonPath[],
) {
  const here = revision.file(file);
  const schema = here === null ? null : schemaAt(here.schema, here.value, list);
  const element = schema === null ? null : elementOf(schema);
  const wrong = added.filter(
    (path) => element !== null && !accepts(element, valueAt(here?.value, path)),
  );
  for (const path of wrong.toReversed()) {
    const now = revision.file(file);
    if (now !== null) revision.splice(file, removing(now.text, path));
  }
  return added.length - wrong.length;
}

import { type IdHolder, idsInUse } from '../../course/fix/idsInUse.ts';
import { freeId, newMentions } from '../../course/fix/newIds.ts';
import { kebab } from '../../course/kebab.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { settingValues } from '../document/jsonSplices.ts';
import { fileIn, isLessonFile } from './draftFile.ts';
import { orderIn } from './fieldSplices.ts';
import { isWithin } from './within.ts';
import type { Revision } from './revision.ts';
import { takenIds } from './takenIds.ts';

/** What new ids are made of: the ones there, or the words; or, of what has words to be written over, its kind. */
export type IdSource = 'words' | 'kind';

/**
 * Gives what is new in a file ids that nothing else has, and that the lock knows nothing by. Where a
 * new block names its own items, the new ids stand there, too.
 */
export function giveIds(
  revision: Revision,
  file: string,
  added: readonly JsonPath[],
  source: IdSource,
): void {
  const here = revision.file(file);
  if (here === null) return;
  const { holders, mentions } = idsInUse(here.schema, here.value);
  const given = newIds(holders, added, source, revision);
  const named = newMentions(
    mentions.filter(({ path }) => added.some((part) => isWithin(path, part))),
    holders,
    given,
  );
  const changed = given.filter(({ id, was }) => id !== was);
  const settings = [
    ...changed.map(({ path, id }) => ({
      path: [...path, 'id'],
      value: id,
      order: orderIn(here, path),
    })),
    ...named.map(({ path, id }) => ({ path, value: id, order: [] })),
  ];
  if (settings.length > 0) revision.splice(file, settingValues(here.text, settings));
}

/**
 * Whether what is new in a file may keep the ids that it brings, and learners what they did there:
 * each has one, and nothing else in the course goes by it.
 */
export function mayKeepIds(revision: Revision, file: string, added: readonly JsonPath[]): boolean {
  const here = revision.file(file);
  if (here === null) return false;
  const { holders } = idsInUse(here.schema, here.value);
  const isNew = ({ path }: IdHolder): boolean =>
    path.length > 0 && added.some((part) => isWithin(path, part));
  const brought = holders.filter(isNew);
  const names = brought.map((holder) => `${scopeOf(holder)} ${String(holder.id)}`);
  const live = liveBlocks(revision.before);
  return (
    new Set(names).size === names.length &&
    brought.every(({ id, isBlock }) => isId(id) && !(isBlock && live.has(id)))
  );
}

const isId = (id: string | null): id is string => id !== null && kebab(id) === id;

function liveBlocks(draft: Draft): ReadonlySet<string> {
  const files = [...draft.keys()].filter(isLessonFile).flatMap((file) => fileIn(draft, file) ?? []);
  const ids = files.flatMap(({ schema, value }) =>
    idsInUse(schema, value).holders.flatMap(({ id, isBlock }) => (isBlock ? (id ?? []) : [])),
  );
  return new Set(ids);
}

function newIds(
  holders: readonly IdHolder[],
  added: readonly JsonPath[],
  source: IdSource,
  { before }: Revision,
) {
  const taken = takenIds(before);
  const isNew = ({ path }: IdHolder): boolean =>
    path.length > 0 && added.some((part) => isWithin(path, part));
  const newHolders = holders.filter(isNew);
  const newBlocks = new Set(newHolders.filter(({ isBlock }) => isBlock).map(({ path }) => path));
  const takenBeside = (holder: IdHolder): ReadonlySet<string> => {
    if (holder.isBlock) return taken.blocks;
    // Whatever learners did in another block, in a new one nothing is done yet.
    if (holder.block !== null && newBlocks.has(holder.block)) return new Set();
    const block = holders.find(({ path }) => path === holder.block)?.id ?? null;
    const others = holders.filter(
      (each) => !each.isBlock && !isNew(each) && scopeOf(each) === scopeOf(holder),
    );
    return new Set([
      ...others.flatMap(({ id }) => id ?? []),
      ...(block === null ? [] : taken.knownIn(block)),
    ]);
  };
  const scopes = new Map<string, Set<string>>();
  return newHolders.map((holder) => {
    const scope = scopes.get(scopeOf(holder)) ?? new Set(takenBeside(holder));
    const id = freeId(wishOf(holder, source), scope);
    scopes.set(scopeOf(holder), scope.add(id));
    return { path: holder.path, id, keeper: null, was: holder.id };
  });
}

/** Within what an id stands once: the course, a block, a list. */
const scopeOf = ({ isBlock, block, path }: IdHolder): string =>
  isBlock ? '' : formatPath(block ?? path.slice(0, -1));

function wishOf({ id, suggestion, type, path }: IdHolder, source: IdSource): string {
  if (source === 'words') return id !== null && kebab(id) === id ? id : suggestion;
  const list = path.findLast((step) => typeof step === 'string') ?? 'item';
  // The cells of a table stand under the ids of its columns.
  if (list === 'columns' && id !== null) return id;
  return kebab(type ?? String(list).replace(/s$/, ''));
}

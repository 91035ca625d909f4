import { type IdHolder, idsInUse } from '../../course/fix/idsInUse.ts';
import { freeId, newMentions } from '../../course/fix/newIds.ts';
import { kebab } from '../../course/kebab.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import type { DraftFile } from './draftFile.ts';
import { settingField } from './fieldSplices.ts';
import { isWithin } from './places.ts';
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
  for (const { path, id } of given) setId(revision, file, [...path, 'id'], id);
  for (const { path, id } of named) setId(revision, file, path, id);
}

function setId(revision: Revision, file: string, path: JsonPath, id: string): void {
  const here: DraftFile | null = revision.file(file);
  if (here !== null) revision.splice(file, settingField(here, path, id));
}

function newIds(
  holders: readonly IdHolder[],
  added: readonly JsonPath[],
  source: IdSource,
  { before }: Revision,
) {
  const taken = takenIds(before);
  const isNew = ({ path }: { readonly path: JsonPath }): boolean =>
    path.length > 0 && added.some((part) => isWithin(path, part));
  const scopes = new Map<string, Set<string>>();
  const scopeOf = (holder: IdHolder): Set<string> => {
    const name = holder.isBlock ? '' : formatPath(holder.block ?? holder.path.slice(0, -1));
    const known = scopes.get(name) ?? new Set(holder.isBlock ? taken.blocks : inList(holder));
    scopes.set(name, known);
    return known;
  };
  const inList = (holder: IdHolder): readonly string[] => {
    const others = holders.filter(
      (each) => !each.isBlock && !isNew(each) && isTogether(each, holder),
    );
    const block = holders.find(({ path }) => path === holder.block);
    const isOld = block !== undefined && !isNew(block) && block.id !== null;
    return [...others.flatMap(({ id }) => id ?? []), ...(isOld ? taken.knownIn(block.id) : [])];
  };
  return holders.filter(isNew).map((holder) => {
    const scope = scopeOf(holder);
    const id = freeId(wishOf(holder, source), scope);
    scope.add(id);
    return { path: holder.path, id, keeper: null };
  });
}

const isTogether = (one: IdHolder, other: IdHolder): boolean =>
  formatPath(one.block ?? one.path.slice(0, -1)) ===
  formatPath(other.block ?? other.path.slice(0, -1));

function wishOf({ id, suggestion, type, path }: IdHolder, source: IdSource): string {
  if (source === 'words') return id !== null && kebab(id) === id ? id : suggestion;
  const list = path.findLast((step) => typeof step === 'string') ?? 'item';
  // The cells of a table stand under the ids of its columns.
  if (list === 'columns' && id !== null) return id;
  return kebab(type ?? String(list).replace(/s$/, ''));
}

import { walkFields } from '../../blocks/walkFields.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { type IdHolder, idsInUse } from '../../course/fix/idsInUse.ts';
import { freeId } from '../../course/fix/newIds.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { type DraftFile, fileIn, isLessonFile } from '../commands/draftFile.ts';
import { giveIds } from '../commands/freshIds.ts';
import { isWithin } from '../commands/within.ts';
import { Revision } from '../commands/revision.ts';
import { type Draft, edited } from '../document/draft.ts';
import { renaming, settingValue } from '../document/jsonSplices.ts';

/**
 * My draft, in which nothing that is new goes by an id that something else goes by that is new there:
 * ids are made of kinds and words, and two who add a text each get “text-2”. What both added and say
 * alike is one thing.
 */
export function withOwnIds(base: Draft, mine: Draft, theirs: Draft): Draft {
  const told = new Map([...mine, [TOLD, namesIn(theirs)]]);
  const revision = new Revision(told);
  const course = bothAdded(COURSE_FILE, base, mine, theirs);
  const lessons = [...mine.keys()].filter(isLessonFile);
  const blocks = lessons.map((file) => [file, bothAdded(file, base, mine, theirs)] as const);
  for (const holder of course) renameInCourse(revision, holder, theirs);
  for (const [file, holders] of blocks) {
    if (holders.length === 0) continue;
    const paths = holders.map(({ path }) => path);
    const before = revision.file(file);
    giveIds(revision, file, paths, 'words');
    renameKeys(revision, base, before, revision.file(file), paths);
  }
  for (const file of lessons) {
    const isTheirs = theirs.has(file) && !base.has(file) && theirs.get(file) !== mine.get(file);
    if (isTheirs) renameLesson(revision, file, theirs);
  }
  const edit = revision.named('set', null, { file: COURSE_FILE, path: [] });
  const apart = new Map(edit === null ? mine : edited(told, edit.edits));
  apart.delete(TOLD);
  return apart;
}

/** A translation that nobody has: what it names is taken. */
const TOLD = 'locales/?.json';

/** All ids of a draft, as translations name what they translate. */
function namesIn(draft: Draft): string {
  const keys = [...draft.keys()].filter(isLessonFile).flatMap((file) => {
    const here = fileIn(draft, file);
    return here === null
      ? []
      : holdersIn(here).map((holder) =>
          holder.isBlock
            ? `"block.${holder.id ?? ''}.x":`
            : `"block.${blockOf(here, holder)}.x.${holder.id ?? ''}":`,
        );
  });
  return keys.join('\n');
}

const holdersIn = ({ schema, value }: DraftFile): readonly IdHolder[] =>
  idsInUse(schema, value).holders.filter(({ path, id }) => path.length > 0 && id !== null);

const blockOf = ({ value }: DraftFile, { block }: IdHolder): string =>
  block === null ? '' : String(valueAt(value, [...block, 'id']));

/** What an id names: a block of the course, an item of its block, an entry of a list. */
function nameOf(here: DraftFile, holder: IdHolder): string {
  const list = holder.path.filter((step) => typeof step === 'string').at(-1) ?? '';
  return holder.isBlock
    ? `${holder.id ?? ''}`
    : `${blockOf(here, holder)} ${String(list)} ${holder.id ?? ''}`;
}

/** What is new in a file of mine and has the name of something new of theirs that says something else. */
function bothAdded(file: string, base: Draft, mine: Draft, theirs: Draft): readonly IdHolder[] {
  const here = fileIn(mine, file);
  if (here === null) return [];
  const files = (draft: Draft): readonly string[] =>
    file === COURSE_FILE ? [file] : [...draft.keys()].filter(isLessonFile);
  const names = (draft: Draft): ReadonlyMap<string, string> =>
    new Map(
      files(draft).flatMap((each) => {
        const there = fileIn(draft, each);
        return there === null
          ? []
          : holdersIn(there).map(
              (holder) => [nameOf(there, holder), wordsAt(there, holder)] as const,
            );
      }),
    );
  const [was, there] = [names(base), names(theirs)];
  const added = holdersIn(here).filter((holder) => {
    const name = nameOf(here, holder);
    const other = there.get(name);
    return other !== undefined && !was.has(name) && other !== wordsAt(here, holder);
  });
  return added.filter(
    ({ path }) => !added.some((other) => other.path !== path && isWithin(path, other.path)),
  );
}

const wordsAt = ({ value }: DraftFile, { path }: IdHolder): string =>
  canonicalJson(valueAt(value, path));

/** An objective, a term or a reference, and what names it. */
function renameInCourse(revision: Revision, { path, id }: IdHolder, theirs: Draft): void {
  const here = revision.file(COURSE_FILE);
  if (here === null || id === null) return;
  const idsOf = (value: unknown): readonly string[] => {
    const list = valueAt(value, path.slice(0, -1));
    return Array.isArray(list) ? list.map((each: unknown) => String(valueAt(each, ['id']))) : [];
  };
  const taken = [...idsOf(here.value), ...idsOf(fileIn(theirs, COURSE_FILE)?.value)];
  const free = freeId(id, new Set(taken));
  revision.splice(COURSE_FILE, settingValue(here.text, [...path, 'id'], free));
  if (path[0] === 'objectives') renameMentions(revision, ['objective'], id, free);
}

function renameLesson(revision: Revision, file: string, theirs: Draft): void {
  const here = revision.file(file);
  const id = String(valueAt(here?.value, ['id']));
  if (here === null || lessonPath(id) !== file) return;
  const taken = [...revision.before.keys(), ...theirs.keys()].map(
    (each) => /^lessons\/(.*)\.json$/.exec(each)?.[1] ?? '',
  );
  const free = freeId(id, new Set(taken));
  revision.remove(file);
  revision.create(lessonPath(free), here.text);
  revision.splice(lessonPath(free), settingValue(here.text, ['id'], free));
  renameMentions(revision, ['lesson', 'quiz'], id, free);
}

/** What names a part of the course by its id, wherever that stands. */
function renameMentions(
  revision: Revision,
  kinds: readonly string[],
  was: string,
  id: string,
): void {
  for (const file of revision.before.keys()) {
    const here = revision.file(file);
    const paths: JsonPath[] = [];
    if (here === null || file.startsWith('locales/')) continue;
    walkFields(here.schema, here.value, ({ facts: { names }, value, path }) => {
      if (value === was && kinds.includes(names ?? '')) paths.push(path);
    });
    for (const path of paths) {
      const now = revision.file(file);
      if (now !== null) revision.splice(file, settingValue(now.text, path, id));
    }
  }
}

/** Translations of what is new go along with it. */
function renameKeys(
  revision: Revision,
  base: Draft,
  before: DraftFile | null,
  after: DraftFile | null,
  paths: readonly JsonPath[],
): void {
  if (before === null || after === null) return;
  const old = holdersIn(before).filter(({ path }) => paths.some((each) => isWithin(path, each)));
  const now = holdersIn(after);
  for (const holder of old) {
    const renamed = now.find(({ path }) => path.join('/') === holder.path.join('/'));
    if (renamed === undefined) continue;
    const block = blockOf(before, holder);
    const is = (key: string) =>
      holder.isBlock
        ? key.startsWith(`block.${holder.id ?? ''}.`)
        : key.startsWith(`block.${block}.`) && key.split('.').includes(holder.id ?? '');
    renameKeysOf(revision, base, is, holder.id ?? '', renamed.id ?? '');
  }
}

function renameKeysOf(
  revision: Revision,
  base: Draft,
  is: (key: string) => boolean,
  was: string,
  id: string,
): void {
  if (was === id) return;
  const files = [...revision.before.keys()].filter((file) => /^locales\/[^?]+\.json$/.test(file));
  for (const file of files) {
    const texts: unknown = valueAt(revision.file(file)?.value, ['texts']);
    const known: unknown = valueAt(fileIn(base, file)?.value, ['texts']) ?? {};
    const keys = Object.keys(Object(texts)).filter(
      (key) => is(key) && !Object.hasOwn(Object(known), key),
    );
    for (const key of keys) {
      const to = key
        .split('.')
        .map((step) => (step === was ? id : step))
        .join('.');
      const here = revision.file(file);
      if (here !== null) revision.splice(file, renaming(here.text, ['texts', key], to));
    }
  }
}

import type { BlockType } from '../../blocks/types.ts';
import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath, valueAt } from '../../course/load/jsonPath.ts';
import { typesAt } from './blockLists.ts';
import { languageOf } from './draftFile.ts';
import { translationsAt, withTranslations } from './carriedTranslations.ts';
import { creditOf } from './creditOf.ts';
import type { Draft } from '../document/draft.ts';
import type { Command, DraftPlace } from './edit.ts';
import { removingPart, settingField } from './fieldSplices.ts';
import { giveIds } from './freshIds.ts';
import {
  besideRemoved,
  insertingItem,
  insertingWritten,
  isStillRight,
  standingAt,
} from './listSplices.ts';
import { inOneStep } from './oneStep.ts';
import { inCourseOrder, piecesAt } from './places.ts';
import { Revision } from './revision.ts';
import { type Chosen, shownPicture, startingBlock } from './beginnings.ts';
import { startingAward } from '../words/startingWords.ts';
import { titleAt } from './titleAt.ts';

/**
 * Puts a block to begin with before the one at `index`, or at the end. `null` where no such block can
 * stand there, or where it needs a file and the course shows none yet.
 *
 * @param chosen What the author has chosen for it already: `{ file, alternative }`.
 */
export const insertBlock =
  (list: DraftPlace, index: number, type: BlockType, chosen: Chosen = {}): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(list.file);
    if (here === null || !typesAt(here, list.path).includes(type)) return null;
    const language = languageOf(draft);
    const told = { ...creditFor(draft, chosen), ...chosen };
    const block =
      startingBlock(type, language, told) ??
      startingBlock(type, language, { ...shownPicture(draft), ...told });
    const path = [...list.path, standingAt(here, list.path, index)];
    if (block === null || !revision.splice(list.file, insertingItem(here, path, block)))
      return null;
    giveIds(revision, list.file, [path], 'kind');
    if (!isStillRight(revision, here, list.path)) return null;
    if (type === 'certificate') addAward(revision, language);
    const after = revision.file(list.file);
    return revision.named('insertBlock', after && titleAt(after, path), { file: list.file, path });
  };

/** Who made what was chosen, where the course says it elsewhere. */
function creditFor(draft: Draft, { file }: Chosen): Chosen {
  const credit = typeof file === 'string' ? creditOf(draft, file) : null;
  return credit === null ? {} : { credit };
}

/** What a certificate says stands in `course.json`: without that, it has nothing to say. */
function addAward(revision: Revision, language: string): void {
  const course = revision.file(COURSE_FILE);
  if (course === null || valueAt(course.value, ['certificate']) !== undefined) return;
  revision.splice(COURSE_FILE, settingField(course, ['certificate'], startingAward(language)));
}

/** Puts copies of blocks behind the last of their list that was chosen, with ids of their own. */
export const duplicateBlock =
  (blocks: readonly DraftPlace[]): Command =>
  (draft) => {
    const places = inCourseOrder(draft, blocks);
    const lists = new Map<string, readonly DraftPlace[]>();
    for (const place of places) {
      const list = `${place.file} ${formatPath(place.path.slice(0, -1))}`;
      lists.set(list, [...(lists.get(list) ?? []), place]);
    }
    // From the last list on: what comes into one shifts nothing in those before it.
    const each = [...lists.values()].toReversed().map(duplicatesBehind);
    const all = inOneStep('duplicateBlocks', places.length, each);
    return withTranslations(all, () => translationsAt(draft, places))(draft);
  };

/** The same for blocks of one list, in its order. */
const duplicatesBehind =
  (places: readonly DraftPlace[]): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const [first, last] = [places[0], places.at(-1)];
    const here = last === undefined ? null : revision.file(last.file);
    const index = last?.path.at(-1);
    if (!first || !last || here === null || typeof index !== 'number') return null;
    const list = last.path.slice(0, -1);
    const pieces = piecesAt(draft, places);
    const copies = pieces.map((_, copy): JsonPath => [...list, index + 1 + copy]);
    const path = [...list, index + 1];
    if (pieces.length < places.length) return null;
    if (!revision.splice(last.file, insertingWritten(here, path, pieces))) return null;
    giveIds(revision, last.file, copies, 'words');
    if (!isStillRight(revision, here, list)) return null;
    return revision.namedFor(places.length, 'duplicateBlock', aboutPlace(revision, first), {
      file: last.file,
      path,
    });
  };

/** Takes blocks out of their lists; `null` where a lesson would have none left. */
export const removeBlock =
  (blocks: readonly DraftPlace[]): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const places = inCourseOrder(draft, blocks);
    const [first] = places;
    if (first === undefined) return null;
    const about = aboutPlace(revision, first);
    for (const { file, path } of places.toReversed()) {
      const here = revision.file(file);
      if (here === null || !revision.splice(file, removingPart(here, path))) return null;
    }
    const path = besideRemoved(revision.file(first.file), first.path);
    return revision.namedFor(places.length, 'removeBlock', about, { file: first.file, path });
  };

const aboutPlace = (revision: Revision, { file, path }: DraftPlace): string | null => {
  const here = revision.file(file);
  return here === null ? null : titleAt(here, path);
};

import { readdirSync, readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect } from 'vitest';

import { blockTypes } from '../../../blocks/definitions.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { kebab } from '../../../course/kebab.ts';
import { loadCourse } from '../../../course/load/loadCourse.ts';
import type { BlockEntry } from '../../../course/lock/schema.ts';
import { lockText } from '../../../course/lock/lockText.ts';
import { updateLock } from '../../../course/lock/updateLock.ts';
import { filesOf } from '../../../course/testing/goodCourse.ts';
import { type Draft, edited } from '../../document/draft.ts';
import { duplicateBlock, insertBlock, removeBlock } from '../../commands/blocks.ts';
import { blockTypesFor } from '../../commands/blockLists.ts';
import { fileIn } from '../../commands/draftFile.ts';
import type { Command, DraftPlace } from '../../commands/edit.ts';
import { addItem, duplicateItem, moveItem, removeItem } from '../../commands/items.ts';
import {
  addLesson,
  duplicateLesson,
  duplicateLessons,
  insertLesson,
  moveLesson,
  moveLessons,
  removeLesson,
  removeLessons,
} from '../../commands/lessons.ts';
import { markOnly } from '../../commands/markRight.ts';
import { moveBlock } from '../../commands/moveBlock.ts';
import { inOneStep } from '../../commands/oneStep.ts';
import { copiedBlocks, insertPieces } from '../../commands/pasteBlocks.ts';
import { pasteCells } from '../../commands/pasteCells.ts';
import { addPoint, placePoint } from '../../commands/points.ts';
import { bringBack, isThere, removedBetween } from '../../commands/removed.ts';
import { setField } from '../../commands/setField.ts';
import { turnInto } from '../../commands/turnInto.ts';
import { goodDraft } from '../../commands/testing/drafts.ts';
import { replaceTexts } from '../../search/replaceTexts.ts';
import { draftTexts } from '../../texts/draftTexts.ts';
import { addLanguage, confirmTranslation, translateText } from '../../translate/commands.ts';
import { type Places, placesIn } from './placesIn.ts';

/** The course that comes with Waymark, and the one of every block, as they are written. */
export const peerWork = written('courses/peer-work');
export const gallery = written('courses/gallery');

function written(folder: string): Draft {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );
}

/** The good course, numbered, as somebody else would write it. */
export const odd: Draft = new Map(
  [...withLock(goodDraft())].map(([file, text]) => [
    file,
    `\uFEFF${text
      .replaceAll('  ', '\t')
      .replaceAll('\n', '\r\n')
      .replaceAll(/",\s+"id/g, '","id')}`,
  ]),
);

/** Numbered, with blocks that are gone, by whose ids what is new would like to go. */
function withLock(draft: Draft): Draft {
  const { course } = loadCourse(filesOf(Object.fromEntries(draft)));
  if (course === null) throw new Error('The course has errors.');
  const { lock } = updateLock(course, null);
  const wishes = [...blockTypes.map(kebab), 'peers-2', 'principles-2', 'more-names-2', 'q-asked-2'];
  const gone = wishes.map((id, index): [string, BlockEntry[]] => [
    id,
    [{ key: 100 + index, type: 'text', items: {}, retired: {}, nextItem: 1 }],
  ]);
  const retired = { ...lock.retired, blocks: Object.fromEntries(gone) };
  return new Map([...draft, ['course.lock.json', lockText({ ...lock, retired })]]);
}

/** Anything that an author may do, anywhere. */
export const seeds = fc.record({
  what: fc.constantFrom(
    'set',
    'clear',
    'item',
    'insert',
    'paste',
    'move',
    'duplicate',
    'remove',
    'back',
    'lesson',
    'lessons',
    'turn',
    'texts',
    'translate',
    'table',
    'point',
    'right',
  ),
  where: fc.nat(),
  other: fc.nat(),
  index: fc.nat({ max: 12 }),
  text: fc.constantFrom('Other words', '**So** it is.\n\n- One\n- Two', '"\\ 😀 \u2028'),
});

export type Seed = typeof seeds extends fc.Arbitrary<infer Value> ? Value : never;

/** What a seed means in a draft. */
export function commandOf(draft: Draft, seed: Seed): Command {
  return commandAt(placesIn(draft), draft, seed);
}

function commandAt(
  { texts, blocks, blockLists, itemLists }: Places,
  draft: Draft,
  { what, where, other, index, text }: Seed,
): Command {
  const block = chosen(blocks, where);
  const several = [block, chosen(blocks, other)];
  switch (what) {
    case 'set':
      return setField(chosen(texts, where), text);
    case 'clear':
      return setField(chosen(texts, where), undefined);
    case 'item': {
      const list = chosen(itemLists, where);
      const item = { ...list, path: [...list.path, index % 4] };
      const commands = [addItem(list, index), moveItem(list, index % 4, other % 4)];
      return chosen([...commands, duplicateItem(item), removeItem(item)], other);
    }
    case 'insert': {
      const list = chosen(blockLists, where);
      return insertBlock(list, index, chosen(blockTypesFor(draft, list), other));
    }
    case 'paste':
      return insertPieces(chosen(blockLists, other), index, copiedBlocks(draft, [block]));
    case 'move':
      return moveBlock(index % 2 === 0 ? [block] : several, chosen(blockLists, other), index);
    case 'duplicate':
      return duplicateBlock(several);
    case 'turn':
      return turnInto(block, chosen(['accordion', 'text', 'choice', 'flipCards', 'tabs'], other));
    case 'lesson': {
      const names = lessonNames(draft);
      const id = chosen(names, where);
      const made = [addLesson(id, 'content', 'One more'), addLesson(null, 'quiz', 'One more')];
      const others = [moveLesson(id, index % names.length), duplicateLesson(id), removeLesson(id)];
      return chosen([...made, ...others], other);
    }
    case 'lessons': {
      const names = [...lessonNames(draft)];
      const both = [...new Set([chosen(names, where), chosen(names, other)])];
      const lesson = draft.get(`lessons/${chosen(names, where)}.json`) ?? '';
      const all = [moveLessons(both, index), duplicateLessons(both), removeLessons(both)];
      return chosen([...all, insertLesson(index, lesson)], index);
    }
    case 'texts': {
      const found = draftTexts(draft, chosen(writtenFiles(draft), where));
      return replaceTexts(
        found.filter((_, at) => at % 3 === other % 3).map(({ place }) => ({ place, text })),
        'words',
      );
    }
    case 'translate': {
      const language = chosen(['ar', 'fr'], index);
      const found = draftTexts(draft, chosen(writtenFiles(draft), where));
      const source = found[other % Math.max(found.length, 1)];
      if (source === undefined || index === 0) return addLanguage(language);
      return chosen(
        [translateText(language, source, text), confirmTranslation(language, source)],
        index >> 1,
      );
    }
    case 'table': {
      const tables = ofType(draft, blocks, 'table');
      const table = tables[where % Math.max(tables.length, 1)];
      if (table === undefined) return insertBlock(chosen(blockLists, where), index, 'table');
      const cells = Array.from({ length: 1 + (index % 4) }, () => [text, '', 'One']);
      const at = { row: (other % 5) - 1, column: index % 3 };
      return pasteCells(table, TABLE, at, cells);
    }
    case 'point': {
      const pictures = ofType(draft, blocks, 'labeledGraphic');
      const picture = pictures[where % Math.max(pictures.length, 1)];
      if (picture === undefined) {
        return insertBlock(chosen(blockLists, where), index, 'labeledGraphic');
      }
      const list = { ...picture, path: [...picture.path, 'pins'] };
      const at = { x: other % 101, y: index };
      const point = { ...list, path: [...list.path, index % 3] };
      return chosen([addPoint(list, at), placePoint(point, at)], other);
    }
    case 'right': {
      const questions = ofType(draft, blocks, 'choice');
      const question = questions[where % Math.max(questions.length, 1)];
      if (question === undefined) return insertBlock(chosen(blockLists, where), index, 'choice');
      return markOnly({ ...question, path: [...question.path, 'options'] }, index % 2, 'correct');
    }
    case 'back':
      return removedAndBack([
        removeBlock(several),
        removeLesson(chosen(lessonNames(draft), where)),
      ]);
    case 'remove':
      return removeBlock(index % 2 === 0 ? [block] : several);
  }
}

const TABLE = { columns: 'columns', rows: 'rows', cells: 'cells', head: 'title' };

const writtenFiles = (draft: Draft): readonly string[] => [
  'course.json',
  ...lessonNames(draft).map((id) => `lessons/${id}.json`),
];

const ofType = (draft: Draft, blocks: readonly DraftPlace[], type: string): readonly DraftPlace[] =>
  blocks.filter(
    ({ file, path }) => valueAt(fileIn(draft, file)?.value, [...path, 'type']) === type,
  );

const lessonNames = (draft: Draft): readonly string[] =>
  [...draft.keys()].flatMap((file) => /^lessons\/(.*)\.json$/.exec(file)?.[1] ?? []);

/** Takes something out and brings all of it back from the bin: nothing is new, and nothing is missed. */
const removedAndBack =
  (removals: readonly Command[]): Command =>
  (draft) => {
    const removal = removals.find((each) => each(draft) !== null);
    if (removal === undefined) return null;
    const left = edited(draft, removal(draft)?.edits ?? []);
    const removed = removedBetween(draft, left);
    expect(removed.filter((each) => isThere(left, each))).toEqual([]);
    const edit = inOneStep('moveBlocks', 2, [removal, ...removed.map(bringBack)])(draft);
    expect(edit && new Set(placesIn(edited(draft, edit.edits)).ids)).toEqual(
      new Set(placesIn(draft).ids),
    );
    return edit;
  };

const chosen = <Each>(list: readonly Each[], index: number): Each => {
  const each = list[index % list.length];
  if (each === undefined) throw new Error('There is nothing to choose from.');
  return each;
};

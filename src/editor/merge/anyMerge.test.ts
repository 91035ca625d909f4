import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { filesOf } from '../../course/testing/goodCourse.ts';
import { removeLesson } from '../commands/lessons.ts';
import { setField } from '../commands/setField.ts';
import { goodDraft } from '../commands/testing/drafts.ts';
import { commandOf, odd, type Seed, seeds } from './testing/anyCommand.ts';
import { placesIn } from './testing/placesIn.ts';
import type { Draft } from '../document/draft.ts';
import { edited } from '../document/draft.ts';
import type { Choice } from './clash.ts';
import { mergedCourse } from './mergedCourse.ts';
import { mergedDrafts } from './mergedDrafts.ts';

const session = fc.array(seeds, { minLength: 1, maxLength: 8 });

const after = (start: Draft, picks: readonly Seed[]): Draft =>
  picks.reduce((draft, seed) => {
    const edit = commandOf(draft, seed)(draft);
    return edit === null ? draft : edited(draft, edit.edits);
  }, start);

const withoutLock = (draft: Draft): Draft =>
  new Map([...draft].filter(([file]) => file !== 'course.lock.json'));

const sorted = (draft: Draft) =>
  [...withoutLock(draft)].toSorted(([one], [other]) => (one < other ? -1 : 1));

const start = withoutLock(odd);

test('who is alone, or of one mind with the other, gets their files to the byte', () => {
  fc.assert(
    fc.property(session, (picks) => {
      const mine = after(start, picks);
      for (const three of [
        [start, mine, start],
        [start, start, mine],
        [start, mine, mine],
      ] as const) {
        const { texts, clashes } = mergedDrafts(...three);
        expect([sorted(texts), clashes]).toEqual([sorted(mine), []]);
      }
    }),
    { numRuns: runs(15) },
  );
});

test('whatever two do, the course loads once their clashes are settled, and the same merge has none', () => {
  fc.assert(
    fc.property(
      session,
      session,
      fc.constantFrom<Choice>('mine', 'theirs', 'both'),
      (one, other, choice) => {
        const [mine, theirs] = [after(start, one), after(start, other)];
        let { clashes } = mergedCourse(start, mine, theirs);
        let choices = new Map<string, Choice>();
        let keptTogether = false;
        for (let round = 0; clashes.length > 0 && round < 3; round += 1) {
          // Who keeps both of what would not load together is told to mend it.
          keptTogether ||= choice === 'both' && clashes.some(({ kind }) => kind === 'together');
          choices = new Map([...choices, ...clashes.map(({ key }) => [key, choice] as const)]);
          ({ clashes } = mergedCourse(start, mine, theirs, choices));
        }
        expect(clashes).toEqual([]);
        if (keptTogether) return;
        const { texts } = mergedCourse(start, mine, theirs, choices);
        const { issues } = loadCourse(filesOf(Object.fromEntries(texts)));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      },
    ),
    { numRuns: runs(25) },
  );
});

test('whoever keeps a course keeps its lessons, which the other took out', () => {
  const without = (id: string) => edited(start, removeLesson(id)(start)?.edits ?? []);
  const [mine, theirs] = [without('welcome'), without('quiz')];
  const choices = new Map<string, Choice>([[`${COURSE_FILE}?`, 'mine']]);
  expect(mergedCourse(start, mine, theirs).clashes.map(({ key }) => key)).toEqual([
    ...choices.keys(),
  ]);
  expect(sorted(mergedCourse(start, mine, theirs, choices).texts)).toEqual(sorted(mine));
});

const words = fc.array(
  fc.record({
    where: fc.nat(),
    text: fc.constantFrom('Other words', '**So** it is.\n\n- One', '"\\ 😀'),
  }),
  { minLength: 1, maxLength: 6 },
);

test('edits of two in other blocks merge without a clash, and hold both', () => {
  const { texts } = placesIn(start);
  fc.assert(
    fc.property(words, words, (one, other) => {
      const write = (draft: Draft, edits: typeof one, half: number): Draft =>
        edits.reduce((now, { where, text }) => {
          const own = texts.filter(({ file, path }) => hash(file, path) % 2 === half);
          const place = own[where % own.length];
          const edit = place === undefined ? null : setField(place, text)(now);
          return edit === null ? now : edited(now, edit.edits);
        }, draft);
      const [mine, theirs] = [write(start, one, 0), write(start, other, 1)];
      const merged = mergedDrafts(start, mine, theirs);
      expect(merged.clashes).toEqual([]);
      expect(sorted(merged.texts)).toEqual(sorted(write(mine, other, 1)));
    }),
    { numRuns: runs(60) },
  );
});

/** By the block that a field stands in. */
const hash = (file: string, path: readonly (string | number)[]): number =>
  [...canonicalJson([file, path.slice(0, 2)])].reduce(
    (sum, letter) => sum + letter.charCodeAt(0),
    0,
  );

test('nothing is thrown, whatever stands in the files', () => {
  const broken = fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '{"a":1,"a":2}',
    '\uFEFF{}',
    '{"lessons":3}',
    '"x"',
  );
  const files = fc.record({
    'course.json': broken,
    'lessons/welcome.json': broken,
    'locales/ar.json': broken,
  });
  const draft = files.map((texts): Draft => new Map(Object.entries(texts)));
  fc.assert(
    fc.property(draft, draft, draft, (base, mine, theirs) => {
      for (const three of [
        [base, mine, theirs],
        [goodDraft(), mine, theirs],
        [base, goodDraft(), theirs],
      ] as const) {
        const { texts } = mergedCourse(...three);
        expect(texts.size).toBeGreaterThan(0);
      }
    }),
    { numRuns: runs(100) },
  );
});

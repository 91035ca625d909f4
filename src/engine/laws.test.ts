import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { CheckView } from '../blocks/checkView.ts';
import type { LaunchMode } from '../core/launch.ts';
import { isUnlocked } from './courseContext.ts';
import {
  selectBlock,
  selectBody,
  selectCheck,
  selectGate,
  selectLessons,
  selectPlace,
  selectProgress,
  selectQuiz,
  type CourseSnapshot,
} from './select.ts';
import { runs } from '../../tests/effort.ts';
import { TestCourse } from './testing/testCourse.ts';
import { anyCourse } from './testing/anyCourse.ts';
import { type Doing, doings, eventFor, openLessons } from './testing/anyDoing.ts';
import { contains, lost, lostForGood } from './testing/losses.ts';
import { walkToCompletion } from './walk.ts';

const RUNS = { numRuns: runs(100) };

vi.setConfig({ testTimeout: 120_000 });

/** Plays on and looks at each step. */
function play(
  played: TestCourse,
  sequence: readonly Doing[],
  look: (before: CourseSnapshot, after: CourseSnapshot) => void = () => undefined,
): TestCourse {
  for (const each of sequence) {
    const before = played.snapshot;
    played.send(eventFor(played, each));
    look(before, played.snapshot);
  }
  return played;
}

test('locks only open, progress only grows, and nothing throws', () => {
  fc.assert(
    fc.property(anyCourse, doings, (built, sequence) => {
      const broken: string[] = [];
      play(new TestCourse(built), sequence, (before, after) => {
        if (after.status !== 'active') broken.push('the machine threw');
        if (!contains(openLessons(after), openLessons(before))) broken.push('a lesson was locked');
        if (selectProgress(after).share < selectProgress(before).share) broken.push('share fell');
        broken.push(...lost(before.context.record, after.context.record));
      });
      expect(broken).toEqual([]);
    }),
    RUNS,
  );
});

test('completion can be reached from wherever a learner has come', () => {
  fc.assert(
    fc.property(anyCourse, doings, (built, sequence) => {
      const { record } = play(new TestCourse(built), sequence);
      const walk = walkToCompletion(built.outline, built.lessons, record);
      expect({ completed: walk.completed, stuck: walk.stuck }).toEqual({
        completed: true,
        stuck: [],
      });
      expect(lostForGood(record, walk.record)).toEqual([]);
    }),
    RUNS,
  );
});

const MODES: readonly LaunchMode[] = ['normal', 'normal', 'review', 'browse'];

/** What a knowledge check shows, but which of its questions is before the learner. */
const answersIn = (view: CheckView | null) => (view?.step === 'asking' ? view.questions : view);

/** What the learner sees, but the scroll position. */
function seen(snapshot: CourseSnapshot) {
  const place = selectPlace(snapshot);
  const body = selectBody(snapshot);
  return {
    page: place.page,
    lesson: 'lesson' in place ? place.lesson : null,
    resume: place.page === 'cover' ? place.resume : null,
    body,
    blocks: body?.blocks.map(({ key }) => [selectBlock(snapshot, key), selectGate(snapshot, key)]),
    checks: body?.blocks.map(({ key }) => answersIn(selectCheck(snapshot, key))),
    quiz: selectQuiz(snapshot),
    lessons: selectLessons(snapshot),
    progress: selectProgress(snapshot),
  };
}

test('a new visit shows what the last one showed', () => {
  fc.assert(
    fc.property(anyCourse, doings, fc.constantFrom(...MODES), (built, sequence, mode) => {
      const played = play(new TestCourse(built, { launch: { mode } }), sequence);
      played.send({ type: 'exit.cancelled' });
      const before = seen(played.snapshot);
      const again = played.reload();
      if (before.page === 'lesson') again.resume();
      expect(seen(again.snapshot)).toEqual(before);
    }),
    RUNS,
  );
});

test('start again forgets what was done and keeps what was achieved', () => {
  fc.assert(
    fc.property(anyCourse, doings, (built, sequence) => {
      const played = play(new TestCourse(built), sequence);
      const before = played.record;
      const after = played.send({ type: 'course.restarted' }).record;
      expect(lostForGood(before, after)).toEqual([]);
      expect(after.run).toMatchObject({ epoch: before.run.epoch + 1, place: null });
      expect(after.run.blocksDone.size + after.run.lessonsDone.size + after.run.states.size).toBe(
        0,
      );
    }),
    RUNS,
  );
});

test('two tabs that tell each other everything agree, and neither loses anything', () => {
  fc.assert(
    fc.property(anyCourse, doings, doings, (built, here, there) => {
      const a = play(new TestCourse(built), here);
      const b = play(a.reload(), there);
      play(a, there.toReversed());
      const [beforeA, beforeB] = [a.record, b.record];
      for (let round = 0; round < 4; round += 1) {
        a.send({ type: 'record.merged', record: b.record });
        b.send({ type: 'record.merged', record: a.record });
      }
      expect(a.record).toEqual(b.record);
      expect([...lost(beforeA, a.record), ...lost(beforeB, b.record)]).toEqual([]);
    }),
    RUNS,
  );
});

test('whoever looks around or looks back finds everything open', () => {
  fc.assert(
    fc.property(anyCourse, doings, fc.constantFrom('review', 'browse'), (built, sequence, mode) => {
      const played = play(new TestCourse(built, { launch: { mode } }), sequence);
      expect(isUnlocked(played.snapshot.context)).toBe(true);
      expect(openLessons(played.snapshot)).toEqual(built.outline.lessons.map(({ key }) => key));
      expect(selectBody(played.snapshot)?.waitingFor ?? []).toEqual([]);
    }),
    RUNS,
  );
});

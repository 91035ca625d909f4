import { describe, expect, test } from 'vitest';

import type { Fault } from '../../src/lms/testing/fakeScorm.ts';
import { lessonsDone, quizDone } from '../../src/session/testing/visitor.ts';
import { sit, standards } from './sitting.ts';

/** Everything that is written, and what is asked before it; the saved state alone cannot be done without. */
const ELEMENTS = [
  'interactions.0.id',
  'interactions.\\d.id',
  'interactions.\\d.type',
  'interactions.\\d.time(?:stamp)?',
  'interactions.\\d.(?:student|learner)_response',
  'interactions.\\d.result',
  'interactions._count',
  'interactions._children',
  'objectives.\\d.id',
  'objectives.\\d.(?:status|success_status|completion_status)',
  'objectives._count',
  '(?:core.lesson|completion)_status',
  '(?:core.lesson_)?location',
  '(?:core.)?score.(?:raw|scaled)',
  '(?:core.)?session_time',
  '(?:core.)?exit',
  'progress_measure',
] as const;

const ways: readonly Fault[] = [
  { kind: 'throws' },
  { kind: 'false', code: '101' },
  { kind: 'false', code: '351' },
  { kind: 'odd' },
];

const ANSWERS = ['ladder.check', 'ladder.check', 'test.q1', 'test.q2', 'test.q3'];

describe.each(standards)('$name, an LMS that goes wrong at one element, ever again', (standard) => {
  test.each(ELEMENTS.flatMap((element) => ways.map((way) => [element, way] as const)))(
    '%s, %o: each other answer and all work arrive, once',
    async (element, way) => {
      const first = await sit(standard);
      const wrong = new RegExp(`^[GS]et cmi\\.${element}`);
      first.lms.interfere = (_index, call) => (wrong.test(call) ? way : null);
      await first.act(...lessonsDone, ...quizDone(0, 0, 0));
      await first.pause(20_000);
      expect(first.learner.saving()).toBe('saved');
      first.learner.tab.leave();
      const second = await sit(standard, { lms: first.lms });
      await second.pause(20_000);
      expect([second.learner.record().passed.size, second.learner.saving()]).toEqual([1, 'saved']);
      const ids = [...second.lms.stored]
        .filter(([name]) => /interactions\.\d+\.id$/.test(name))
        .map(([, id]) => id);
      const isListless = /interactions\.(?:_|\\d\.id)/.test(element);
      const isFirstMissing = element === 'interactions.0.id';
      // An LMS that refuses the first place of a list has no list.
      if (!isListless && !isFirstMissing) expect(ids.toSorted()).toEqual(ANSWERS);
    },
  );
});

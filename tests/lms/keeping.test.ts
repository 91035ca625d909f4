import { describe, expect, test } from 'vitest';

import { lessonsDone, quizDone } from '../../src/session/testing/visitor.ts';
import { sit, standards, texts } from './sitting.ts';

describe.each(standards)('$name, in an LMS that stores changes only', (standard) => {
  test('after commits that failed all of it arrives, answers too', async () => {
    const first = await sit(standard);
    first.lms.stores = 'changes';
    await first.act(...lessonsDone);
    first.lms.interfere = (_index, call) =>
      call.startsWith('Commit') ? { kind: 'false', code: '101' } : null;
    await first.act(...quizDone(0, 0, 0));
    await first.pause(5_000);
    first.lms.interfere = () => null;
    await first.pause(10_000);
    first.learner.kill();
    const ids = [...first.lms.stored].filter(([element]) => /interactions\.\d+\.id$/.test(element));
    // Another device: nothing but what the LMS has stored.
    const second = await sit(standard, { lms: first.lms });
    expect([second.learner.record().passed.size, ids.map(([, id]) => id).slice(-3)]).toEqual([
      1,
      ['test.q1', 'test.q2', 'test.q3'],
    ]);
  });

  test('there and back again: the place is in the saved state too', async () => {
    const first = await sit(standard);
    await first.act(...lessonsDone);
    first.learner.tab.leave();
    const second = await sit(standard, { lms: first.lms });
    second.lms.stores = 'changes';
    await second.act({ type: 'lesson.opened', lesson: 1 });
    await second.pause(2_000);
    await second.act({ type: 'lesson.opened', lesson: 3 });
    await second.pause(2_000);
    second.learner.tab.leave();
    const third = await sit(standard, { lms: first.lms });
    expect(third.learner.record().run.place?.value.lesson).toBe(3);
  });

  test('an empty start over work that the LMS lost is a question to the learner', async () => {
    const first = await sit(standard);
    await first.act(...lessonsDone);
    first.learner.tab.leave();
    first.lms.stored.delete('cmi.suspend_data');
    first.lms.stored.delete(texts(standard).location);
    const second = await sit(standard, first);
    expect(second.learner.session.unconfirmed.get()).not.toBeNull();
  });
});

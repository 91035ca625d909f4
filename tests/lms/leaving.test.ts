import { describe, expect, test } from 'vitest';

import type { Interaction } from '../../src/core/interaction.ts';
import { reportOf } from '../../src/lms/testing/reports.ts';
import { lessonsDone, openLadder } from '../../src/session/testing/visitor.ts';
import { sit, standards } from './sitting.ts';

/** What a browser has under way at most while a page goes away (Fetch, 4.6). */
const BEACONS = 65_536;

const optionOf = (item: number) => ({ item, id: `an-option-with-a-long-name-${item}` });

/** A question with many words, in letters of which a form makes six characters each. */
const answerTo = (index: number): Interaction => ({
  id: `a-quiz-with-a-long-name.a-question-with-a-long-name-${index}`,
  answer: {
    kind: 'choice',
    response: [optionOf(1), optionOf(2)],
    right: [optionOf(2), optionOf(3)],
  },
  correct: false,
  description: `${index} ما الذي يساعد الأقران على الاستماع إلى بعضهم البعض؟ `.repeat(5),
  language: 'ar',
  objective: 'an-objective-with-a-long-name',
  at: Date.UTC(2026, 0, 31, 12),
  occasion: String(index),
  perhapsTold: false,
});

describe.each(standards)('$name, in an LMS that sends all of a page with each save', (standard) => {
  test.each([26, 50, 100])('a page with %i answers ends well', async (count) => {
    const lms = standard.openLms();
    const opened = await standard.openPage(lms, () => undefined).connect();
    if (!opened.ok) throw new Error(opened.error.detail);
    const connection = opened.value;
    const savedState = 's'.repeat(3_000);
    for (let index = 0; index < count; index += 1) {
      const interactions = [answerTo(index)];
      expect((await connection.save(reportOf({ savedState, interactions }), index)).ok).toBe(true);
    }
    lms.inFlight = BEACONS;
    connection.end(reportOf({ savedState: `${savedState}!` }), 754, 'left');
    const [time, duration] =
      standard.name === 'SCORM 1.2'
        ? ['cmi.core.session_time', '00:12:34.00']
        : ['cmi.session_time', 'PT12M34S'];
    const ids = [...lms.stored.keys()].filter((name) => /interactions\.\d+\.id$/.test(name));
    expect([lms.stored.get(time), lms.stored.get('cmi.suspend_data'), ids.length]).toEqual([
      duration,
      `${savedState}!`,
      count,
    ]);
    expect(lms.complaints).toEqual([]);
  });

  test('in an LMS that takes nothing while the page goes, a checked answer is there', async () => {
    const { learner, lms, act, pause } = await sit(standard);
    const submitted = lessonsDone.findIndex(({ type }) => type === 'answer.submitted');
    await act(...lessonsDone.slice(0, submitted + 1));
    await pause(100);
    lms.interfere = () => ({ kind: 'throws' });
    learner.tab.leave();
    lms.interfere = () => null;
    // Another device: nothing but what the LMS has.
    const next = await sit(standard, { lms });
    const states = next.learner.record().run.states;
    expect([states.get(104)?.value, lms.stored.get('cmi.interactions.0.id')]).toEqual([
      { kind: 'answer', answer: { kind: 'choice', chosen: [1] }, submitted: true },
      'ladder.check',
    ]);
  });

  test('what is opened and read is gathered', async () => {
    const { lms, act, pause } = await sit(standard);
    await pause(2_000);
    lms.calls.length = 0;
    await act(openLadder, { type: 'item.opened', block: 102, item: 1 });
    await pause(100);
    expect(lms.calls.filter((call) => call.startsWith('Commit'))).toEqual([]);
  });
});

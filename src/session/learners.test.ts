import { expect, test } from 'vitest';

import { withoutPrivate } from '../progress/privateParts.ts';
import { emptyRecord } from '../progress/record.ts';
import { ownerHash } from './owner.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, lessonsDone, openLadder, visit } from './testing/visitor.ts';

test('the next learner at this device finds nothing of the one before, and spoils nothing', async () => {
  const browser = fakeBrowser();
  const anna = fakeLms({ learner: { id: 'anna', name: 'Anna Weber' } });
  const ben = fakeLms({ learner: { id: 'ben', name: 'Ben' } });
  const first = await visit({ browser, adapter: anna.adapter });
  await first.act(openLadder, flip(1));
  first.kill();
  const second = await visit({ browser, adapter: ben.adapter });
  expect(second.record().run.place).toBeNull();
  await second.act(...lessonsDone);
  second.tab.leave();
  const back = await visit({ browser, adapter: anna.adapter });
  back.session.unconfirmed.get()?.keep();
  expect([...back.record().run.lessonsDone]).toEqual([]);
  expect(back.record().run.states.get(102)?.value).toEqual({ kind: 'items', items: [1] });
});

test('what the device keeps names nobody', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms({ learner: { id: 'anna.weber@example.org', name: 'Anna Weber' } });
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  const kept = JSON.stringify([...browser.storage.texts]).toLowerCase();
  expect(kept).toContain('waymark:unsent:');
  expect([kept.includes('anna'), kept.includes('weber'), kept.includes('example')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('an LMS that does not say who the learner is leaves its work in the tab', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms({ learner: null });
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  expect([browser.storage.texts.size, learner.tab.storage.texts.size]).toEqual([0, 1]);
});

test('owners have different names, whatever their parts contain', () => {
  const owners = [
    { lms: 'a', courseId: 'b', learnerId: 'c' },
    { lms: 'a', courseId: 'bc', learnerId: '' },
    { lms: 'ab', courseId: '', learnerId: 'c' },
    { lms: 'a","b', courseId: '', learnerId: 'c' },
    { lms: '', courseId: '', learnerId: '' },
  ];
  const names = owners.map(ownerHash);
  expect(new Set(names).size).toBe(owners.length);
  expect(names.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
});

test('what was written in own words is left out, and nothing else', () => {
  const words = { kind: 'text', text: 'My sister' } as const;
  const chosen = { kind: 'choice', chosen: [1] } as const;
  const state = (answer: typeof words | typeof chosen) => ({
    clock: 1,
    value: { kind: 'answer', answer, submitted: true } as const,
  });
  const attempt = (
    answers: ReadonlyMap<
      number,
      { clock: number; answer: typeof words | typeof chosen; checked: boolean }
    >,
  ) => ({
    seed: 1,
    work: { submitted: null, answers },
    revisited: new Set<number>(),
    traces: new Map(),
  });
  const given = (answer: typeof words | typeof chosen) => ({ clock: 1, answer, checked: false });
  const empty = emptyRecord(1);
  const record = {
    ...empty,
    run: {
      ...empty.run,
      states: new Map([
        [1, state(words)],
        [2, state(chosen)],
      ]),
    },
    attempts: new Map([
      [
        9,
        new Map([
          [
            1,
            attempt(
              new Map([
                [3, given(words)],
                [4, given(chosen)],
              ]),
            ),
          ],
        ]),
      ],
    ]),
  };
  expect(withoutPrivate(record)).toEqual({
    ...empty,
    run: { ...empty.run, states: new Map([[2, state(chosen)]]) },
    attempts: new Map([[9, new Map([[1, attempt(new Map([[4, given(chosen)]]))]])]]),
  });
});

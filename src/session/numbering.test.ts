import { expect, test } from 'vitest';

import { putAnswer } from '../progress/changes.ts';
import { decodeRecord } from '../progress/codec/decode.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { course, flip, openLadder, visit } from './testing/visitor.ts';

/** The course, with the mark of its numbering: another lock, and 104 is another block. */
const edition = (numbering: number | null) => ({
  ...course,
  outline: { ...course.outline, numbering },
});

const begun = (numbering: number | null): LearnerRecord => ({
  ...putAnswer(emptyRecord(7), 104, { kind: 'choice', chosen: [1] }, true),
  marks: { attempt: 3, numbering },
});

const textOf = (record: LearnerRecord): string =>
  encodeRecord(record, { budget: 4096, saves: 1 }).text;

const savedBy = (numbering: number | null) => fakeLms({ savedState: textOf(begun(numbering)) });

/** What a course with numbering 5 shows of it. */
test.each([
  ['the same numbering', 5, 1, []],
  ['none that is known', null, 1, []],
  ['another', 6, 0, ['savedStateOther']],
] as const)('what was saved under %s', async (_name, numbering, shown, notices) => {
  const { adapter } = savedBy(numbering);
  const learner = await visit({ browser: fakeBrowser(), adapter, course: edition(5) });
  expect([learner.record().run.states.size, learner.session.notices.get()]).toEqual([
    shown,
    notices,
  ]);
});

test('work of another numbering is left as it is by all that is done, and played on with its own', async () => {
  const browser = fakeBrowser();
  const lms = savedBy(6);
  const before = lms.launch.savedState;
  const learner = await visit({ browser, adapter: lms.adapter, course: edition(5) });
  await learner.act(openLadder, flip(1));
  await browser.clock.advance(10_000);
  expect([learner.saving(), lms.launch.savedState]).toEqual(['keptOnDevice', before]);
  learner.tab.leave();
  expect(lms.launch.savedState).toBe(before);

  const own = await visit({ browser, adapter: lms.adapter, course: edition(6) });
  expect(own.record().run.states).toEqual(begun(6).run.states);
});

test('what is done meanwhile is there again on this device, and merged with nothing', async () => {
  const browser = fakeBrowser();
  const lms = savedBy(6);
  const first = await visit({ browser, adapter: lms.adapter, course: edition(5) });
  await first.act(openLadder, flip(1));
  first.kill();
  const next = await visit({ browser, adapter: lms.adapter, course: edition(5) });
  expect([next.record().run.states, next.record().marks.numbering]).toEqual([
    first.record().run.states,
    5,
  ]);
});

test('what only the device keeps of another numbering stays there for it', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter, course: edition(6) });
  lms.condition = 'lying';
  await first.act(openLadder, flip(1));
  first.kill();
  const other = await visit({ browser, adapter: lms.adapter, course: edition(5) });
  await other.act(openLadder);
  expect(other.record().run.states.size).toBe(0);
  other.kill();
  const kept = browser.storage.texts;
  const records = [...kept]
    .filter(([key]) => key.startsWith('waymark:unsent:'))
    .map(([, text]) => decodeRecord(text.split(' ')[1] ?? ''));
  const numberings = records.map((each) =>
    each.kind === 'decoded' ? each.record.marks.numbering : null,
  );
  expect(numberings).toContain(6);
});

test('another tab with another numbering tells nothing that is taken for ours', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const [ours, theirs] = [
    await visit({ browser, adapter: lms.adapter, course: edition(5) }),
    await visit({ browser, adapter: lms.adapter, course: edition(6) }),
  ];
  await theirs.act(openLadder, flip(1));
  await browser.clock.advance(10_000);
  expect([ours.record().run.states.size, ours.record().marks.numbering]).toEqual([0, 5]);
});

test('the standalone course keeps it just so', async () => {
  const browser = fakeBrowser();
  const first = await visit({ browser, course: edition(6) });
  await first.act(openLadder, flip(1));
  first.tab.leave();
  const other = await visit({ browser, course: edition(5) });
  expect([other.record().run.states.size, other.session.notices.get()]).toEqual([
    0,
    ['savedStateOther'],
  ]);
  await other.act(openLadder, flip(2));
  other.tab.leave();
  const again = await visit({ browser, course: edition(6) });
  expect(again.record().run.states).toEqual(first.record().run.states);
});

import { expect, test } from 'vitest';

import type { PlayableCourse } from '../../src/course/playable.ts';
import type { Fault } from '../../src/lms/testing/fakeScorm.ts';
import { faultsAt, reportedOf } from './faultsAt.ts';
import { comeBack, isKept, sitDown, work } from './play.ts';
import { doLesson, EXIT, referenceCourse, type Step } from './script.ts';
import { standards, type Standard } from './standards.ts';

const course = await referenceCourse();

/** How a visit goes, and what the LMS holds when it begins. */
interface Script {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly stored: ReadonlyMap<string, string>;
}

const BEFORE_THE_QUIZ = [
  'objectives',
  'co-production',
  'benefits-and-barriers',
  'recovery-coaching',
];

/** What the LMS holds of a learner who has done this. */
async function doneBefore(standard: Standard, steps: readonly Step[]) {
  const lms = standard.openLms();
  const sitting = await sitDown(standard, course, lms);
  await work(sitting, steps);
  sitting.learner.tab.leave();
  return lms.stored;
}

async function scriptsFor(standard: Standard): Promise<readonly Script[]> {
  const before = BEFORE_THE_QUIZ.flatMap((id) => doLesson(course, id));
  const quiz = doLesson(course, 'quiz');
  return [
    {
      name: 'the first lesson on a first visit',
      steps: doLesson(course, 'objectives'),
      stored: new Map(),
    },
    {
      name: 'the end of the quiz, passed, and Exit',
      steps: [...quiz.slice(0, 1), ...quiz.slice(-1), EXIT],
      stored: await doneBefore(standard, [...before, ...quiz.slice(0, -1)]),
    },
  ];
}

interface Outcome {
  /** What the next visit did not find again, in words. */
  readonly lost: readonly string[];
  /** No LMS answered, and the learner was told before they did anything. */
  readonly told: boolean;
}

async function play(
  standard: Standard,
  { steps, stored }: Script,
  at: number,
  fault: Fault,
): Promise<Outcome> {
  const sitting = await sitDown(standard, course, standard.openLms(stored), { at, fault });
  const { browser, lms } = sitting;
  // As long as connecting may take.
  await browser.clock.advance(4_000);
  const { learner, log } = sitting;
  if (learner.session.notices.get().includes('lmsUnavailable')) return { lost: [], told: true };
  await work(sitting, steps);
  learner.tab.leave();
  const again = await comeBack(standard, course, sitting);
  const lost = [
    ...(isKept(sitting.done(), again.done()) ? [] : ['the record']),
    ...reportedOf(lms.stored, again.done(), standard, fault),
    ...log,
    ...again.log,
  ];
  return { lost, told: false };
}

async function tryAll(standard: Standard): Promise<string> {
  const seen = new Set<string>();
  let injected = 0;
  let told = 0;
  const lost: string[] = [];
  for (const script of await scriptsFor(standard)) {
    const lms = standard.openLms(script.stored);
    const whole = await sitDown(standard, course, lms);
    await whole.browser.clock.advance(4_000);
    await work(whole, script.steps);
    whole.learner.tab.leave();
    expect([lms.complaints, whole.log]).toEqual([[], []]);
    const calls = [...lms.calls];
    for (const { at, fault } of faultsAt(calls, standard, seen)) {
      const outcome = await play(standard, script, at, fault);
      injected += 1;
      if (outcome.told) told += 1;
      const what = `${script.name}, call ${at} ${calls[at]}, ${JSON.stringify(fault)}`;
      lost.push(...outcome.lost.map((each) => `${each}: ${what}`));
    }
  }
  expect(lost).toEqual([]);
  return `${standard.name}: faults injected ${injected}, states lost ${lost.length} (${told} told at once that no LMS answers)`;
}

/** Hundreds of visits: a busy machine must not make it fail. */
const LONG = { timeout: 300_000 };

test.each(standards)('$name: whatever call goes wrong, nothing is lost', LONG, async (standard) => {
  console.log(await tryAll(standard));
});

async function killAfterEach(standard: Standard, played: PlayableCourse): Promise<number> {
  const lms = standard.openLms();
  let actions = 0;
  let sitting = await sitDown(standard, played, lms);
  const { browser } = sitting;
  await browser.clock.advance(100);
  for (const id of [...BEFORE_THE_QUIZ, 'quiz', 'certificate']) {
    for (const event of doLesson(played, id).flat()) {
      sitting.learner.session.actor.send(event);
      // Half of the actions have been gathered and sent when the page goes, half have not.
      await browser.clock.advance(actions % 2 === 0 ? 0 : 1_200);
      sitting.learner.kill();
      const before = sitting.learner.record();
      const { lesson } = sitting.learner.session.actor.getSnapshot().context;
      sitting = await sitDown(standard, played, lms, null, browser);
      actions += 1;
      expect([actions, event.type, isKept(before, sitting.learner.record())]).toEqual([
        actions,
        event.type,
        true,
      ]);
      if (lesson !== null) await work(sitting, [[{ type: 'lesson.opened', lesson }]]);
    }
  }
  expect(sitting.learner.record().completedAt).not.toBeNull();
  return actions;
}

test.each(standards)('$name: killed after every single action', LONG, async (standard) => {
  const actions = await killAfterEach(standard, course);
  console.log(`${standard.name}: pages killed ${actions}, states lost 0`);
});

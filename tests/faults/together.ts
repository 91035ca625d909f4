import { expect } from 'vitest';

import { mergeRecords } from '../../src/progress/merge.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import type { FakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { holdsWork } from '../../src/session/playedAttempt.ts';
import { alike } from './alike.ts';
import type { Desk, Planned, Standard } from './desk.ts';
import type { Stage } from './overheard.ts';
import { isKept, leave, sitDown, work } from './play.ts';
import { returning } from './returns.ts';
import { doLesson, type Step } from './script.ts';
import { smallCourse } from './smallCourse.ts';
import { visiting, type Visit } from './visiting.ts';

const course = smallCourse();
const comeBack = returning(course);

/** The lesson in three parts: cards, a question with Continue, a survey. */
const [opened = [], first = [], survey = []] = doLesson(course, 'ladder');
const isCard = ({ type }: Step[number]): boolean => type === 'item.opened';
const cards: Step = [...opened, ...first.filter(isCard)];
const question: Step = [...opened, ...first.filter((event) => !isCard(event))];

interface Played {
  readonly done: LearnerRecord;
  readonly browsers: readonly FakeBrowser[];
  /** How many calls were made before the second page opened. */
  readonly before: number;
}

/**
 * One page does the cards and the survey, and while it is open another one does the question. What
 * goes wrong goes wrong in either of them, from the moment that the other opens.
 */
async function play({ desk, openBrowser }: Stage, apart: boolean): Promise<Played> {
  const one = await sitDown(desk, course, openBrowser());
  await work(one, [cards]);
  const before = desk.calls.length;
  const two = await sitDown(desk, course, apart ? openBrowser() : one.browser);
  await two.browser.clock.advance(4_000);
  two.learner.session.unconfirmed.get()?.keep();
  // Who is told that no LMS answers does not go on here.
  const told = two.learner.session.notices.get().includes('lmsUnavailable');
  if (!told) await work(two, [question]);
  await work(one, [survey]);
  await leave(two);
  await leave(one);
  // A page that never began holds nothing but the number by which it would have drawn questions.
  const done = [two.done()].filter(holdsWork).reduce(mergeRecords, one.done());
  return { done, browsers: [two.browser, one.browser], before };
}

interface Outcome {
  readonly before: number;
  readonly names: readonly string[];
  readonly kept: boolean;
}

async function goWrong(
  visit: Visit<Played>,
  openDesk: () => Desk,
  planned: Planned | null,
): Promise<Outcome> {
  const { desk, outcome } = await visit(() => Object.assign(openDesk(), { planned }));
  const { before, browsers, done } = outcome;
  const names = [...desk.calls];
  const { held, record } = await comeBack(desk, browsers);
  const kept = isKept(done, record) && held !== null && isKept(done, held);
  return { before, names, kept };
}

/** Lets every call go wrong that is made while two pages are open, in two tabs or on two devices. */
export async function tryTogether(standard: Standard, apart: boolean): Promise<string> {
  const { fewWays, name, openDesk } = standard;
  const visit = visiting((stage) => play(stage, apart));
  const { before, kept, names } = await goWrong(visit, openDesk, null);
  expect(kept).toBe(true);
  const lost: string[] = [];
  let injected = 0;
  let played = 0;
  for (let at = before; at < names.length; at += 1) {
    const call = names[at] ?? '';
    const ways = fewWays.filter((way) => !isAnother(call, way));
    for (const same of alike(standard, call, ways)) {
      const outcome = await goWrong(visit, openDesk, { at, way: same[0] ?? '' });
      injected += same.length;
      played += 1;
      if (!outcome.kept) lost.push(`call ${at}, ${same.join(', ')}`);
    }
  }
  expect(lost).toEqual([]);
  return `${name}, two ${apart ? 'devices' : 'tabs'}: faults injected ${injected} (${played} that differ), states lost 0`;
}

/** An LMS that names another learner is believed: it gets none of this one's work. */
const isAnother = (call: string, way: string): boolean =>
  way === 'lies' && /(?:student|learner)_id$/.test(call);

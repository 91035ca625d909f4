import { describe, expect, test } from 'vitest';

import { mergeRecords } from '../../src/progress/merge.ts';
import { readSaved } from '../../src/session/savedText.ts';
import { fakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { cmi5Desks } from './cmi5Desk.ts';
import type { Desk, Planned, Standard } from './desk.ts';
import { comeBack, isKept, leave, sitDown, work } from './play.ts';
import { doLesson, type Step } from './script.ts';
import { scorm12Desk, scorm2004Desk } from './scormDesk.ts';
import { smallCourse } from './smallCourse.ts';
import { PATIENCE } from './tryAll.ts';

const course = smallCourse();
const standards = [scorm12Desk, scorm2004Desk, ...cmi5Desks.slice(0, 1)];

/** The lesson in three parts: cards, a question with Continue, a survey. */
const [opened = [], first = [], survey = []] = doLesson(course, 'ladder');
const isCard = ({ type }: Step[number]): boolean => type === 'item.opened';
const cards: Step = [...opened, ...first.filter(isCard)];
const question: Step = [...opened, ...first.filter((event) => !isCard(event))];

interface Outcome {
  /** Calls before the second page, and in all. */
  readonly calls: readonly [before: number, all: number];
  readonly names: readonly string[];
  readonly kept: boolean;
}

/**
 * One page does the cards and the survey, and while it is open another one does the question. What
 * goes wrong goes wrong in either of them, from the moment that the other opens.
 */
async function play(desk: Desk, apart: boolean, planned: Planned | null): Promise<Outcome> {
  const one = await sitDown(desk, course);
  await work(one, [cards]);
  const before = desk.calls.length;
  desk.planned = planned;
  const two = await sitDown(desk, course, apart ? fakeBrowser() : one.browser);
  await two.browser.clock.advance(4_000);
  two.learner.session.unconfirmed.get()?.keep();
  // Who is told that no LMS answers does not go on here.
  const told = two.learner.session.notices.get().includes('lmsUnavailable');
  if (!told) await work(two, [question]);
  await work(one, [survey]);
  await leave(two);
  await leave(one);
  const all = desk.calls.length;
  await comeBack(desk, course, two);
  const again = await comeBack(desk, course, one);
  const done = mergeRecords(one.done(), two.done());
  const held = readSaved(desk.saved()).record;
  const kept = isKept(done, again.done()) && held !== null && isKept(done, held);
  return { calls: [before, all], names: [...desk.calls], kept };
}

async function tryAll({ fewWays, name, openDesk }: Standard, apart: boolean): Promise<string> {
  const { calls, kept, names } = await play(openDesk(), apart, null);
  expect(kept).toBe(true);
  const lost: string[] = [];
  let injected = 0;
  for (let [at] = calls; at < calls[1]; at += 1) {
    for (const way of fewWays) {
      if (isAnother(names[at] ?? '', way)) continue;
      const outcome = await play(openDesk(), apart, { at, way });
      injected += 1;
      if (!outcome.kept) lost.push(`call ${at}, ${way}`);
    }
  }
  expect(lost).toEqual([]);
  return `${name}, two ${apart ? 'devices' : 'tabs'}: faults injected ${injected}, states lost 0`;
}

/** An LMS that names another learner is believed: it gets none of this one's work. */
const isAnother = (call: string, way: string): boolean =>
  way === 'lies' && /(?:student|learner)_id$/.test(call);

describe.each(standards)('$name: whatever call goes wrong', (standard) => {
  test('two tabs lose nothing', PATIENCE, async () => {
    console.log(await tryAll(standard, false));
  });

  test('two devices lose nothing once both have come back', PATIENCE, async () => {
    console.log(await tryAll(standard, true));
  });
});

import { expect } from 'vitest';

import type { PlayableCourse } from '../../src/course/playable.ts';
import { submittedSince } from '../../src/engine/submitted.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { readSaved } from '../../src/session/savedText.ts';
import type { Desk, Planned, Standard } from './desk.ts';
import { comeBack, isKept, leave, sitDown, work, type Sitting } from './play.ts';
import type { Script } from './scripts.ts';

/** Some thousand visits; on a busy machine that takes its time. */
export const PATIENCE = { timeout: 1_800_000 };

/** As long as connecting may take while calls fail. */
const CONNECTING = 4_000;

/** Lets every call of the visits go wrong in every way, one at a time, comes back and compares. */
export async function tryAll(
  standard: Standard,
  course: PlayableCourse,
  scripts: readonly Script[],
): Promise<string> {
  let injected = 0;
  let told = 0;
  const lost: string[] = [];
  for (const script of scripts) {
    const calls = await callsOf(script, course);
    for (const [at, call] of calls.entries()) {
      for (const way of standard.waysFor(call)) {
        const outcome = await play(standard, course, script, { at, way });
        injected += 1;
        if (outcome.told) told += 1;
        const what = `${script.name}, call ${at} ${call}, ${way}`;
        lost.push(...outcome.lost.map((each) => `${each}: ${what}`));
      }
    }
  }
  expect(lost).toEqual([]);
  return `${standard.name}: faults injected ${injected}, states lost ${lost.length} (${told} told at once that no LMS answers)`;
}

/** The calls of a visit in which nothing goes wrong. */
async function callsOf({ openDesk, steps }: Script, course: PlayableCourse) {
  const desk = await openDesk();
  const sitting = await sitDown(desk, course);
  await sitting.browser.clock.advance(CONNECTING);
  await work(sitting, steps);
  await leave(sitting);
  expect([desk.complaints, sitting.log]).toEqual([[], []]);
  return [...desk.calls];
}

interface Outcome {
  /** What the next visit did not find again, in words. */
  readonly lost: readonly string[];
  /** No LMS answered, and the learner was told before they did anything. */
  readonly told: boolean;
}

async function play(
  standard: Standard,
  course: PlayableCourse,
  { openDesk, steps }: Script,
  planned: Planned,
): Promise<Outcome> {
  const desk = await openDesk();
  desk.planned = planned;
  const sitting = await sitDown(desk, course);
  const { browser, learner } = sitting;
  await browser.clock.advance(CONNECTING);
  if (learner.session.notices.get().includes('lmsUnavailable')) return { lost: [], told: true };
  await work(sitting, steps);
  await leave(sitting);
  const injected = desk.planned === null;
  const again = await comeBack(desk, course, sitting);
  const lost = [
    ...(injected ? [] : ['Nothing went wrong']),
    ...lostRecord(desk, sitting, again),
    ...reported(standard, desk, again.done(), planned.way),
    ...sitting.log,
    ...again.log,
  ];
  return { lost, told: false };
}

function lostRecord(desk: Desk, sitting: Sitting, again: Sitting): readonly string[] {
  const held = readSaved(desk.saved()).record ?? again.done();
  return [
    ...(isKept(sitting.done(), again.done()) ? [] : ['the record']),
    ...(isKept(sitting.done(), held) ? [] : ['the record in the LMS']),
  ];
}

/** What is wrong with what the LMS was told beside the work, in words. */
function reported(
  standard: Standard,
  desk: Desk,
  record: LearnerRecord,
  way: string,
): readonly string[] {
  const ids = desk.answers();
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const attempts = submittedSince(null, record).filter((each) => each.kind === 'attempt').length;
  const quiz = ids.filter((id) => /quiz\.q-/.test(id)).length;
  const missing = quiz < attempts * 2 && !standard.forgets(way);
  const passed = attempts === 0 || standard.forgets(way) || desk.books() === standard.passed;
  return [
    ...(missing ? [`${quiz} of ${attempts * 2} answers`] : []),
    ...(twice.length > 0 && !standard.repeats(way) ? [`${twice.length} answers twice`] : []),
    ...(passed ? [] : [`"${desk.books()}" in the books`]),
  ];
}

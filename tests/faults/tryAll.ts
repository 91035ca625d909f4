import { expect } from 'vitest';

import type { PlayableCourse } from '../../src/course/playable.ts';
import { submittedSince } from '../../src/engine/submitted.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { alike } from './alike.ts';
import type { FakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import type { Desk, Planned, Standard } from './desk.ts';
import type { Stage } from './overheard.ts';
import { isKept, leave, sitDown, work } from './play.ts';
import { returning, type Return, type Returned } from './returns.ts';
import type { Script } from './scripts.ts';
import { visiting, type Visit } from './visiting.ts';

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
  const comeBack = returning(course);
  let injected = 0;
  let played = 0;
  let told = 0;
  const lost: string[] = [];
  for (const script of scripts) {
    const calls = await callsOf(script, course);
    const visit = visiting((stage) => play(stage, course, script));
    for (const [at, call] of calls.entries()) {
      for (const ways of alike(standard, call, standard.waysFor(call))) {
        const outcome = await goWrong(
          { comeBack, openDesk: script.openDesk, visit },
          { at, way: ways[0] ?? '' },
        );
        injected += ways.length;
        played += 1;
        if (outcome === 'told') told += ways.length;
        else
          lost.push(...ways.flatMap((way) => losses(standard, outcome, { script, at, call, way })));
      }
    }
  }
  expect(lost).toEqual([]);
  return `${standard.name}: faults injected ${injected} (${played} that differ), states lost ${lost.length} (${told} told at once that no LMS answers)`;
}

/** The calls of a visit in which nothing goes wrong. */
async function callsOf({ openDesk, steps }: Script, course: PlayableCourse) {
  const desk = openDesk();
  const sitting = await sitDown(desk, course);
  await sitting.browser.clock.advance(CONNECTING);
  await work(sitting, steps);
  await leave(sitting);
  expect([desk.complaints, sitting.log]).toEqual([[], []]);
  return [...desk.calls];
}

interface Played {
  readonly done: LearnerRecord;
  readonly browser: FakeBrowser;
}

/** `told`: no LMS answered, and the learner was told before they did anything. */
async function play(
  { desk, openBrowser }: Stage,
  course: PlayableCourse,
  { steps }: Script,
): Promise<Played | 'told'> {
  const browser = openBrowser();
  const sitting = await sitDown(desk, course, browser);
  await browser.clock.advance(CONNECTING);
  if (sitting.learner.session.notices.get().includes('lmsUnavailable')) return 'told';
  await work(sitting, steps);
  await leave(sitting);
  return { done: sitting.done(), browser };
}

interface Going {
  readonly comeBack: Return;
  readonly openDesk: () => Desk;
  readonly visit: Visit<Played | 'told'>;
}

interface Outcome extends Returned {
  readonly done: LearnerRecord;
  /** Whether the call that was to go wrong was made. */
  readonly injected: boolean;
}

async function goWrong(
  { comeBack, openDesk, visit }: Going,
  planned: Planned,
): Promise<Outcome | 'told'> {
  const { desk, log, outcome } = await visit(() => Object.assign(openDesk(), { planned }));
  if (outcome === 'told') return 'told';
  const injected = desk.planned === null;
  const returned = await comeBack(desk, [outcome.browser]);
  return { ...returned, done: outcome.done, injected, log: [...log, ...returned.log] };
}

interface Which extends Planned {
  readonly script: Script;
  readonly call: string;
}

/** What the next visit did not find again, or found amiss, in words. */
function losses(standard: Standard, outcome: Outcome, { at, call, script, way }: Which) {
  const { done, held, injected, log, record } = outcome;
  return [
    ...(injected ? [] : ['Nothing went wrong']),
    ...(isKept(done, record) ? [] : ['the record']),
    ...(isKept(done, held ?? record) ? [] : ['the record in the LMS']),
    ...reported(standard, outcome, way),
    ...log,
  ].map((what) => `${what}: ${script.name}, call ${at} ${call}, ${way}`);
}

/** What is wrong with what the LMS was told beside the work, in words. */
function reported(
  standard: Standard,
  { answers: ids, books, record }: Returned,
  way: string,
): readonly string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const attempts = submittedSince(null, record).filter((each) => each.kind === 'attempt').length;
  const quiz = ids.filter((id) => /quiz\.q-/.test(id)).length;
  const missing = quiz < attempts * 2 && !standard.forgets(way);
  const passed = attempts === 0 || standard.forgets(way) || books === standard.passed;
  return [
    ...(missing ? [`${quiz} of ${attempts * 2} answers`] : []),
    ...(twice.length > 0 && !standard.repeats(way) ? [`${twice.length} answers twice`] : []),
    ...(passed ? [] : [`"${books}" in the books`]),
  ];
}

// Plays visits and prints how long each action took, as `TimedAction[]`. A program of its own, so
// that its first visit meets code that never ran, as the first visit of a page does.
import { join } from 'node:path';

import type { PlayableCourse } from '../../src/course/playable.ts';
import type { CourseEvent } from '../../src/engine/events.ts';
import {
  selectBlock,
  selectBody,
  selectCheck,
  selectLessons,
  selectPlace,
  selectProgress,
  selectQuiz,
} from '../../src/engine/select.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';
import type { Session } from '../../src/session/session.ts';
import { leave, sitDown } from '../faults/play.ts';
import { doLesson, EXIT, type Step } from '../faults/script.ts';
import { scorm12Desk } from '../faults/scormDesk.ts';
import { benchCourse } from './compileFigures.ts';

const VISITS = 20;

/** One action of a visit. */
export interface TimedAction {
  readonly kind: CourseEvent['type'];
  /** What it took in each visit, in milliseconds of processor time. */
  readonly times: number[];
}

const [root = ''] = process.argv.slice(2);
console.log(JSON.stringify(await timedActions(root)));

async function timedActions(folder: string): Promise<readonly TimedAction[]> {
  const files = await readCourseFolder(join(folder, 'courses', 'peer-work'));
  const course = benchCourse('the reference course', files).playable;
  const steps = [...course.lessons.flatMap(({ id }) => doLesson(course, id)), EXIT];
  const actions = steps.flat().map(({ type }): TimedAction => ({ kind: type, times: [] }));
  for (let visit = 0; visit < VISITS; visit += 1) {
    const times = await timesOfVisit(course, steps);
    for (const [index, time] of times.entries()) actions[index]?.times.push(time);
  }
  return actions;
}

async function timesOfVisit(course: PlayableCourse, steps: readonly Step[]): Promise<number[]> {
  globalThis.gc?.();
  const sitting = await sitDown(scorm12Desk.openDesk(), course);
  const times: number[] = [];
  for (const step of steps) {
    for (const event of step) times.push(timeOf(sitting.learner.session, event));
    // What the LMS is told comes after paint.
    await sitting.browser.clock.advance(1_000);
  }
  await leave(sitting);
  return times;
}

/** Not by the clock: other programs want the processor too. */
function timeOf(session: Session, event: CourseEvent): number {
  const start = process.cpuUsage();
  act(session, event);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** All of ours between what a learner does and the moment when it is safe on the device and can be drawn. */
function act({ actor }: Session, event: CourseEvent): void {
  actor.send(event);
  const snapshot = actor.getSnapshot();
  for (const select of [selectPlace, selectLessons, selectProgress, selectBody, selectQuiz]) {
    select(snapshot);
  }
  if (!('block' in event) || event.block === undefined) return;
  selectBlock(snapshot, event.block);
  selectCheck(snapshot, event.block);
}

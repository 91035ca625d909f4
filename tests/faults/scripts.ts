import type { PlayableCourse } from '../../src/course/playable.ts';
import type { Desk, Standard } from './desk.ts';
import { leave, sitDown, work } from './play.ts';
import { doLesson, EXIT, type Step } from './script.ts';

/** How a visit goes, and at which LMS it begins. */
export interface Script {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly openDesk: () => Desk;
}

/** The visits of which every call goes wrong: they say everything that an LMS is ever told. */
export async function scriptsFor(
  standard: Standard,
  course: PlayableCourse,
): Promise<readonly Script[]> {
  const lesson = doLesson(course, 'ladder');
  const quiz = doLesson(course, 'quiz');
  const [opened = [], answered = [], submitted = []] = quiz;
  const whole = [opened, answered, submitted, EXIT];
  return [
    {
      name: 'a first visit: a lesson with a question and a survey',
      steps: [lesson.flat()],
      openDesk: standard.openDesk,
    },
    {
      name: 'a later visit on another device: the quiz, passed, and Exit',
      steps: whole,
      openDesk: await after(standard, course, lesson),
    },
  ];
}

/** An LMS with what somebody has done on a device that is not seen again. */
async function after(
  standard: Standard,
  course: PlayableCourse,
  steps: readonly Step[],
): Promise<() => Desk> {
  const desk = standard.openDesk();
  const sitting = await sitDown(desk, course);
  await sitting.browser.clock.advance(1_000);
  await work(sitting, steps);
  await leave(sitting);
  return desk.copy;
}

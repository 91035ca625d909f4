import type { PlayableCourse } from '../../src/course/playable.ts';
import { rightAnswer } from '../../src/blocks/questions.ts';
import { selectQuiz } from '../../src/engine/select.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import {
  fakeBrowser,
  type FakeBrowser,
  type FakeTab,
} from '../../src/session/testing/fakeBrowser.ts';
import { visit, type Visitor } from '../../src/session/testing/visitor.ts';
import { doLesson } from '../faults/script.ts';
import { builtCourse } from './builtCourse.ts';

/** Enough for everything to be saved, in milliseconds. */
const A_WHILE = 5_000;

interface Before {
  /** Without an LMS, unless told which. */
  readonly openAdapter?: (tab: FakeTab) => LmsAdapter;
  /** By the name of its folder; the reference course unless told which. */
  readonly course?: string;
  /** The quiz after these lessons is begun; so many of its questions have no answer yet. */
  readonly left?: number | undefined;
}

/**
 * Somebody has done some lessons of a course on an earlier day, everything in them right: played by the
 * player's own session, on no page at all.
 */
export async function playBefore(
  lessons: readonly string[],
  { openAdapter, course: name = 'peer-work', left }: Before = {},
): Promise<FakeBrowser> {
  const course = await builtCourse(name);
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const adapter = openAdapter?.(tab);
  const learner = await visit({ browser, tab, course, ...(adapter && { adapter }) });
  await browser.clock.advance(A_WHILE);
  for (const id of lessons) {
    for (const step of doLesson(course, id)) await learner.act(...step);
  }
  if (left !== undefined) await beginQuiz(learner, course, left);
  await browser.clock.advance(A_WHILE);
  tab.leave();
  await browser.clock.advance(A_WHILE);
  return browser;
}

/** Begins the quiz, and comes to the first of so many questions that have no answer yet. */
async function beginQuiz(learner: Visitor, course: PlayableCourse, left: number): Promise<void> {
  const quiz = course.lessons.find((each) => each.type === 'quiz');
  if (quiz?.type !== 'quiz') throw new Error('The course has no quiz.');
  await learner.act({ type: 'lesson.opened', lesson: quiz.key }, { type: 'quiz.started' });
  const view = selectQuiz(learner.session.actor.getSnapshot());
  if (view?.step !== 'asking') throw new Error('The quiz was not begun.');
  for (const { number, question } of view.questions) {
    await learner.act({ type: 'quiz.questionOpened', question: question.key });
    if (number > view.questions.length - left) return;
    const answer = rightAnswer(question);
    if (answer !== null)
      await learner.act({ type: 'quiz.answerChanged', question: question.key, answer });
  }
}

type Texts = readonly (readonly [key: string, text: string])[];

/** Played once by each worker. */
const played = new Map<string, Promise<Texts>>();

/** What the browser holds of a learner who has done some lessons of a course without an LMS. */
export function storageAfter(lessons: readonly string[], course = 'peer-work'): Promise<Texts> {
  const name = [course, ...lessons].join();
  const known = played.get(name) ?? storagePlayed(lessons, course);
  played.set(name, known);
  return known;
}

async function storagePlayed(lessons: readonly string[], course: string): Promise<Texts> {
  const { storage } = await playBefore(lessons, { course });
  return [...storage.texts];
}

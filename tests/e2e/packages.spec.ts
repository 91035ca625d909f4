import { expect } from '@playwright/test';

import type { PlayableLesson, PlayableOutline } from '../../src/course/playable.ts';
import { decodeRecord } from '../../src/progress/codec/decode.ts';
import { verbOf } from '../../src/simulator/record/standing.ts';
import { isLong } from '../effort.ts';
import { builtCourse } from './builtCourse.ts';
import { deskAfter, type Prepared } from './deskAfter.ts';
import {
  answersIn,
  bankOf,
  expectedAnswers,
  expectedObjectives,
  reportOf,
} from './expectedReports.ts';
import { Learner } from './learner.ts';
import { packageFor, type Simulated, test } from './simulated.ts';
import type { Language } from './spoken.ts';

/** What the saved text holds, as far as it does not depend on the draw and the clock. */
function savedWork(text: string) {
  const outcome = decodeRecord(text.replace(/~.*$/s, ''));
  if (outcome.kind !== 'decoded') return outcome;
  const { bestScores, completedAt, passed, run } = outcome.record;
  return {
    whole: outcome.whole,
    lessonsDone: [...run.lessonsDone].toSorted((a, b) => a - b),
    place: run.place?.value.lesson,
    passed: [...passed],
    bestScores: [...bestScores],
    completed: completedAt !== null,
  };
}

/** The same of somebody who has done everything but the last lesson. */
function expectedWork({ lessons }: PlayableOutline) {
  const quiz = lessons.flatMap((each) => (each.type === 'quiz' ? [each.quiz] : []));
  return {
    whole: true,
    lessonsDone: lessons
      .slice(0, -1)
      .filter(({ type }) => type === 'lesson')
      .map(({ key }) => key)
      .toSorted((a, b) => a - b),
    place: lessons.at(-1)?.key,
    passed: quiz,
    bestScores: quiz.map((key) => [key, 10_000]),
    completed: true,
  };
}

type Course = 'peer-work' | 'peer-support' | 'intentional-peer-support';

/**
 * The lessons that are done before packages differ: all before the quiz. What a package holds of the
 * player does not depend on its standard: `everyBlock.spec.ts` plays one from the cover.
 */
async function alike(course: Course): Promise<readonly string[]> {
  const { lessons } = await builtCourse(course);
  const quiz = lessons.findIndex(({ type }) => type === 'quiz');
  return lessons.slice(0, quiz).map(({ id }) => id);
}

/** So many questions of the quiz have no answer yet when packages begin to differ. */
const LEFT = 2;

/**
 * Plays a course to the certificate, from where an earlier session at the same LMS has ended; in the
 * middle the tab is killed.
 */
async function play(desk: Simulated, language: Language): Promise<Learner> {
  test.slow();
  const learner = new Learner(desk.page, { course: desk.course, screen: desk.frame, language });
  await desk.launch();
  await learner.resume();
  const { certificate, lessons } = await learner.outline();
  const { quiz } = await learner.quiz();
  const answered = await learner.answerShown(quiz.questions);
  await learner.saved();
  await desk.kill();

  await desk.launch();
  await learner.resume();
  await expect(desk.frame.getByRole('group', { name: answered })).toBeVisible();
  await learner.answerQuiz(quiz.questions);
  await expect(learner.heading(learner.t('results.passed'))).toBeVisible();
  await learner.goOn();
  await learner.isIn(lessons.length);
  // The LMS has said who the learner is.
  const award = desk.frame.getByRole('region', { name: certificate?.title ?? '' });
  await expect(award).toContainText('Sam Taylor');
  await learner.saved();
  await desk.close();
  await desk.show('Progress');
  await expect(desk.page.getByText('The course is completed.')).toBeVisible();
  return learner;
}

/** Opens the desk of a package after an earlier session. */
async function deskFor(
  simulate: (file: string) => Promise<Simulated>,
  target: Prepared,
  course: Course,
  folder: string,
): Promise<Simulated> {
  const desk = await simulate(packageFor(course, target, folder));
  const lessons = await alike(course);
  await desk.load(await deskAfter(target, { course, lessons, left: LEFT }));
  return desk;
}

/** Right answers only: those of the lessons, and as many of the bank as the quiz draws. */
function expectRightAnswers(
  answers: readonly string[],
  lessons: readonly PlayableLesson[],
  ending: 'fill-in' | 'other' = 'other',
): void {
  const drawn = lessons
    .flatMap(bankOf)
    .filter((parts) => parts.some((each) => answers.includes(each)));
  const [draw] = lessons.flatMap((each) => (each.type === 'quiz' ? [each.quiz.draw] : []));
  expect(drawn).toHaveLength(draw ?? 0);
  expect(answers.toSorted()).toEqual(expectedAnswers(lessons, drawn.flat(), ending).toSorted());
}

const expectedOf = {
  scorm12: { primary: [], status: ['passed'], words: { done: 'completed', passed: 'passed 100' } },
  'scorm2004-3': {
    // Stands in the manifest; what becomes of it follows from score and success.
    primary: ['passed'],
    status: ['completed', 'passed', '1'],
    words: { done: 'completed', passed: 'completed passed 100' },
  },
  'scorm2004-4': {
    // Stands in the manifest; what becomes of it follows from score and success.
    primary: ['passed'],
    status: ['completed', 'passed', '1'],
    words: { done: 'completed', passed: 'completed passed 100' },
  },
} as const;

/** Each package is played in one language. */
function playedIn(language: Language, run: () => void): void {
  test.describe(language === 'ar' ? 'in Arabic' : 'in English', () => {
    test.use({ language, locale: language });
    run();
  });
}

function scorm(target: keyof typeof expectedOf, course: Course): void {
  test(`${course}, ${target}: to the certificate, with the tab killed in the middle`, async ({
    simulate,
    language,
  }, info) => {
    const desk = await deskFor(simulate, target, course, info.outputPath('packages'));
    const learner = await play(desk, language);
    const outline = await learner.outline();
    const lessons = await Promise.all(outline.lessons.map(({ id }) => learner.lesson(id)));
    const stored = await desk.stored();
    const { answers, ...report } = reportOf(stored);
    const { primary, status, words } = expectedOf[target];
    expect(report).toEqual({
      status,
      score: '100',
      exit: 'suspend',
      objectives: [
        ...expectedObjectives(outline, words),
        ...primary.map((name) => `waymark-${course}-${name}`),
      ].toSorted(),
    });
    expectRightAnswers(answers, lessons, target === 'scorm12' ? 'fill-in' : 'other');
    expect(savedWork(stored['cmi.suspend_data'] ?? '')).toEqual(expectedWork(outline));
    const { log } = await desk.kept();
    const warnings = log.flatMap((entry) => entry.warnings.map(({ kind }) => kind));
    expect(warnings).toEqual(['notEnded']);
  });
}

function cmi5(course: Course): void {
  test(`${course}, cmi5: to the certificate, with the tab killed in the middle`, async ({
    simulate,
    language,
  }, info) => {
    const desk = await deskFor(simulate, 'cmi5', course, info.outputPath('packages'));
    const learner = await play(desk, language);
    const statements = async () =>
      Object.values((await desk.kept()).registrations).flatMap((each) => each.statements);
    const verbs = async () =>
      (await statements()).map(verbOf).filter((verb) => verb !== 'answered');
    // The goodbye of the page arrives after it has gone.
    const sessions = ['initialized', 'terminated', 'initialized', 'initialized'];
    await expect.poll(verbs).toEqual([...sessions, 'completed', 'passed', 'terminated']);
    const outline = await learner.outline();
    const lessons = await Promise.all(outline.lessons.map(({ id }) => learner.lesson(id)));
    expectRightAnswers(answersIn(await statements()), lessons);
    const { log, registrations } = await desk.kept();
    const [registration] = Object.values(registrations);
    const state: unknown = JSON.parse(registration?.documents['waymark.state'] ?? '{}');
    expect(state).toEqual({
      format: 1,
      saved: expect.any(String),
      told: { completed: 'told', passed: 'told' },
    });
    const saved = String(Object(state)['saved']);
    expect(savedWork(saved)).toEqual(expectedWork(outline));
    expect(log.flatMap((entry) => entry.warnings.map(({ about }) => about))).toEqual(['']);
  });
}

/** The long run plays the other courses, too, and the edition of SCORM 2004 that is called in the same way. */
const courses: readonly Course[] = isLong
  ? ['peer-work', 'peer-support', 'intentional-peer-support']
  : ['peer-work'];

for (const course of courses) {
  playedIn('en-AU', () => scorm('scorm12', course));
  playedIn('ar', () => scorm('scorm2004-4', course));
  playedIn('en-AU', () => cmi5(course));
  if (isLong) playedIn('ar', () => scorm('scorm2004-3', course));
}

import { expect, test } from 'vitest';

import { checkCourse } from '../course/check/checkCourse.ts';
import { loadCourse } from '../course/load/loadCourse.ts';
import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
  type WrittenFile,
} from '../course/testing/goodCourse.ts';
import { issueLines } from '../course/testing/issueLines.ts';
import { proveCourse } from './proveCourse.ts';

function found(files: Readonly<Record<string, WrittenFile>>): readonly string[] {
  const { course, issues } = loadCourse(filesOf({ ...goodCourse(), ...files }));
  if (course === null) throw new Error(`The course has errors: ${JSON.stringify(issues)}`);
  return issueLines(proveCourse(course));
}

/** Nobody can answer this right, and the learner has to. `check` says so, too; here we play it. */
const impossible = {
  type: 'choice',
  id: 'impossible',
  question: 'Which?',
  mustBeCorrect: true,
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
};

test('a good course can be completed', () => {
  expect(found({})).toEqual([]);
});

test('a Continue that can never open', () => {
  const [text, cards, ...others] = goodLesson().blocks;
  const blocks = [text, impossible, cards, ...others];
  expect(found({ 'lessons/welcome.json': { ...goodLesson(), blocks } })).toEqual([
    'lessons/welcome.json:48:5 blocks[3]: This Continue can never open: it waits for “impossible”, which nobody can finish.',
  ]);
});

test('an optional block holds no Continue', () => {
  const blocks = [{ ...impossible, optional: true }, ...goodLesson().blocks];
  expect(found({ 'lessons/welcome.json': { ...goodLesson(), blocks } })).toEqual([]);
});

test('the end of a lesson that can never be reached', () => {
  const blocks = [...goodLesson().blocks, impossible];
  expect(found({ 'lessons/welcome.json': { ...goodLesson(), blocks } })).toEqual([
    'lessons/welcome.json:10:13 blocks: The end of this lesson can never open: it waits for “impossible”, which nobody can finish.',
  ]);
});

test('a passing score that cannot be reached', () => {
  const { mustBeCorrect: _mustBeCorrect, ...question } = impossible;
  const quiz = {
    ...goodQuiz().quiz,
    passingScore: 100,
    questions: [...goodQuiz().quiz.questions, question],
  };
  expect(found({ 'lessons/quiz.json': { ...goodQuiz(), quiz } })).toEqual([
    'lessons/quiz.json:59:21 quiz.passingScore: Nobody can pass this quiz: even when every answer is right, the score stays below the passing score.',
  ]);
});

test('a test before a lesson that nobody can pass, though the lesson can be done', () => {
  const known = { type: 'knowledgeCheck', id: 'known', title: 'Known?', testOut: 80 };
  const { mustBeCorrect: _mustBeCorrect, ...question } = impossible;
  const blocks = [{ ...known, questions: [question] }, ...goodLesson().blocks];
  const [line, ...others] = found({ 'lessons/welcome.json': { ...goodLesson(), blocks } });
  expect(line).toMatch(/blocks\[0\]: Nobody can pass this test before the lesson/);
  expect(others).toEqual([]);
});

/** Twelve questions with eight options each: what takes most room. */
const longLesson = (id: string) => ({
  ...goodLesson(),
  id,
  blocks: Array.from({ length: 12 }, (_, index) => ({
    type: 'choice',
    id: `${id}-${index}`,
    question: 'Which?',
    select: 'several',
    options: Array.from({ length: 8 }, (_each, option) => ({
      id: `o-${option}`,
      text: `${option}`,
      correct: (option + index) % 3 === 0,
    })),
  })),
});

test('a course whose saved state would not fit', () => {
  const lessons = Array.from({ length: 100 }, (_, index) => `lesson-${index}`);
  expect(
    found({
      'course.json': { ...goodCourseJson(), lessons, completion: { share: 100 } },
      ...Object.fromEntries(lessons.map((id) => [`lessons/${id}.json`, longLesson(id)])),
    }).map((line) => line.replace(/needs [\d,]+/, 'needs …')),
  ).toContain(
    'warning course.json:15:14 lessons: What is kept of a learner who did everything needs … characters; SCORM 1.2 keeps 4,096. There, old answers are forgotten first; progress and scores never are.',
  );
});

test('what check finds on paper, proof finds by playing', () => {
  const lesson = { ...goodLesson(), blocks: [impossible] };
  const { issues } = checkCourse(filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson }));
  expect(issues.map(({ rule }) => rule)).toContain('no-correct-option');
});

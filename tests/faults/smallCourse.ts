import { checkCourse } from '../../src/course/check/checkCourse.ts';
import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import type { CourseFiles } from '../../src/course/files.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';

/**
 * The shortest course that reaches everything an LMS is told of: cards, a question, a survey with
 * words of the learner's own, a declared objective, and a quiz that must be passed.
 */
export function smallCourse(): PlayableCourse {
  const { course } = checkCourse(files());
  if (course === null) throw new Error('The small course cannot be played.');
  const { lock } = updateLock(course, course.lock);
  return compileCourse(course, lock, course.course.language);
}

const files = (): CourseFiles =>
  new Map([
    file('course.json', {
      format: 1,
      id: 'small',
      title: 'A small course',
      description: 'It has one of everything.',
      language: 'en',
      updated: '2026-11-01',
      version: '1.0.0',
      objectives: [{ id: 'learn', text: 'Learn something' }],
      lessons: ['ladder', 'quiz'],
      completion: { passed: 'quiz' },
    }),
    file('lessons/ladder.json', { ...about('lesson', 'ladder'), blocks }),
    file('lessons/quiz.json', {
      ...about('quiz', 'quiz'),
      quiz: { questions: [question('q-one'), question('q-two')], attempts: 2 },
    }),
  ]);

const file = (path: string, value: unknown) =>
  [path, { bytes: new TextEncoder().encode(JSON.stringify(value)) }] as const;

const about = (type: string, id: string) => ({
  format: 1,
  type,
  id,
  title: `The ${id}`,
  minutes: 5,
  objectives: ['learn'],
});

const question = (id: string) => ({
  type: 'choice',
  id,
  question: 'Which of these is it?',
  objective: 'learn',
  options: ['hope', 'respect', 'integrity'].map((name, index) => ({
    id: name,
    text: `It is ${name}`,
    correct: index === 1,
  })),
});

const blocks = [
  {
    type: 'flipCards',
    id: 'values',
    cards: ['hope', 'respect'].map((id) => ({ id, front: `What is ${id}?`, back: 'A value.' })),
  },
  question('first-guess'),
  { type: 'continue', id: 'more' },
  {
    type: 'survey',
    id: 'feedback',
    whoSees: 'Your team.',
    questions: [
      { type: 'likert', id: 'useful', statement: 'It was useful.' },
      { type: 'openText', id: 'words', question: 'What else?' },
    ],
  },
];

import type { CourseFiles } from '../../src/course/files.ts';

/** How large a generated course is. */
export interface CourseSize {
  readonly lessons: number;
  readonly blocksPerLesson: number;
  readonly questions: number;
}

const WORDS =
  'Peer workers draw on **lived experience** to support others, and share the power to decide.';

/** The files of a course of any length, made of the blocks that courses use most. */
export function generateCourse({ lessons, blocksPerLesson, questions }: CourseSize): CourseFiles {
  const ids = Array.from({ length: lessons }, (_, index) => `lesson-${index + 1}`);
  return new Map([
    file('course.json', course(ids)),
    ...ids.map((id) => file(`lessons/${id}.json`, lesson(id, blocksPerLesson))),
    file('lessons/quiz.json', quiz(questions)),
  ]);
}

const file = (path: string, value: unknown) =>
  [path, { bytes: new TextEncoder().encode(JSON.stringify(value, null, 2)) }] as const;

const course = (lessons: readonly string[]) => ({
  format: 1,
  id: 'generated',
  title: 'A generated course',
  description: 'As long as it has to be.',
  language: 'en',
  updated: '2026-11-01',
  version: '1.0.0',
  objectives: [{ id: 'learn', text: 'Learn something' }],
  lessons: [...lessons, 'quiz'],
  completion: { all: [{ share: 90 }, { passed: 'quiz' }] },
});

const lesson = (id: string, blocks: number) => ({
  format: 1,
  type: 'lesson',
  id,
  title: `The lesson called ${id}`,
  minutes: 5,
  objectives: ['learn'],
  blocks: Array.from({ length: blocks }, (_, index) => block(`${id}-${index + 1}`, index)),
});

function block(id: string, index: number) {
  switch (index % 6) {
    case 0:
      return { type: 'text', id, title: 'A thought', text: `${WORDS}\n\n- one\n- two\n- three` };
    case 1:
      return { type: 'flipCards', id, cards: cards() };
    case 2:
      return { type: 'callout', id, tone: 'tip', text: WORDS };
    case 3:
      return { type: 'accordion', id, panels: panels() };
    case 4:
      return question(id);
    default:
      return { type: 'continue', id };
  }
}

const names = ['hope', 'respect', 'mutuality', 'integrity'];
const cards = () => names.map((id) => ({ id, front: `What is ${id}?`, back: WORDS }));
const panels = () => names.map((id) => ({ id, title: `More about ${id}`, text: WORDS }));

const question = (id: string) => ({
  type: 'choice',
  id,
  question: 'Which of these is it?',
  objective: 'learn',
  options: names.map((name, index) => ({
    id: name,
    text: `It is ${name}`,
    correct: index === 1,
    feedback: 'Because.',
  })),
});

const quiz = (questions: number) => ({
  format: 1,
  type: 'quiz',
  id: 'quiz',
  title: 'Quiz',
  minutes: 10,
  quiz: {
    questions: Array.from({ length: questions }, (_, index) => question(`quiz-${index + 1}`)),
    shuffleQuestions: true,
    shuffleOptions: true,
  },
});

import type { CourseFile, CourseFiles } from '../files.ts';

/** A file as a test writes it: a JSON value, a text, bytes, or a `CourseFile` as it is. */
export type WrittenFile = unknown;

/** Files of a small course without any problem, in two lessons and a quiz; for tests to spoil. */
export const goodCourse = (): Record<string, WrittenFile> => ({
  'course.json': goodCourseJson(),
  'lessons/welcome.json': goodLesson(),
  'lessons/quiz.json': goodQuiz(),
  'media/ladder.svg': { present: true, size: 400 },
});

export const goodCourseJson = () => ({
  format: 1,
  id: 'peer-work',
  title: 'Working with peer workers',
  description: 'What peer workers do.',
  language: 'en-AU',
  updated: '2026-11-01',
  version: '1.0.0',
  objectives: [{ id: 'define-peer-work', text: 'Say what peer work is' }],
  lessons: ['welcome', 'quiz'],
  completion: { all: [{ lessons: ['welcome'] }, { passed: 'quiz' }] },
});

export const goodLesson = () => ({
  format: 1,
  type: 'lesson',
  id: 'welcome',
  title: 'What is peer work?',
  minutes: 5,
  objectives: ['define-peer-work'],
  blocks: [
    { type: 'text', id: 'peers', text: 'Peers have something in common.' },
    {
      type: 'flipCards',
      id: 'principles',
      cards: [
        { id: 'hope', front: 'Hope', back: 'People do recover.' },
        { id: 'respect', front: 'Respect', back: 'Everyone has rights.' },
      ],
    },
    { type: 'continue', id: 'go-on' },
    {
      type: 'image',
      id: 'ladder',
      file: 'ladder.svg',
      alternative: 'A ladder with three landings.',
    },
    {
      type: 'accordion',
      id: 'closer',
      panels: [
        {
          id: 'names',
          title: 'Other names',
          blocks: [{ type: 'text', id: 'more-names', text: 'Consumer worker.' }],
        },
      ],
    },
  ],
});

export const goodQuiz = () => ({
  format: 1,
  type: 'quiz',
  id: 'quiz',
  title: 'Quiz',
  minutes: 5,
  quiz: {
    questions: [
      {
        type: 'trueFalse',
        id: 'q-everyone',
        statement: 'Everyone with lived experience is a peer worker.',
        answer: false,
        objective: 'define-peer-work',
        feedback: {
          correct: 'It is a job.',
          incorrect: 'It is a job that people are trained for.',
        },
      },
      {
        type: 'choice',
        id: 'q-asked',
        question: 'What is it when people are asked, and others decide?',
        options: [
          { id: 'for', text: 'Doing for', correct: true, feedback: 'Others still decide.' },
          { id: 'with', text: 'Doing with', feedback: 'Here people would decide together.' },
        ],
        objective: 'define-peer-work',
        feedback: { correct: 'Others still decide.', incorrect: 'Look again at who decides.' },
      },
    ],
  },
});

/** The files as the loader is given them. Values become JSON, two spaces deep. */
export const filesOf = (files: Readonly<Record<string, WrittenFile>>): CourseFiles =>
  new Map(Object.entries(files).map(([path, file]) => [path, asFile(file)]));

function asFile(file: WrittenFile): CourseFile {
  if (file instanceof Uint8Array) return { bytes: file };
  if (typeof file === 'object' && file !== null && ('unreadable' in file || 'present' in file)) {
    return 'unreadable' in file
      ? { unreadable: whyOf(file.unreadable) }
      : { present: true, size: 400 };
  }
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 2);
  return { bytes: new TextEncoder().encode(text) };
}

const whyOf = (why: unknown): 'folder' | 'denied' | 'tooLarge' =>
  why === 'folder' || why === 'denied' ? why : 'tooLarge';

import { expect, test } from 'vitest';

import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
  type WrittenFile,
} from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { checkCourse } from './checkCourse.ts';

/** What is said of the good course with some of its files replaced. */
const found = (files: Readonly<Record<string, WrittenFile>>): readonly string[] =>
  issueLines(checkCourse(filesOf({ ...goodCourse(), ...files })).issues).map((line) =>
    line.replace(/:\d+:\d+ /, ' '),
  );

const withCourse = (fields: object) => ({ 'course.json': { ...goodCourseJson(), ...fields } });
const withLesson = (fields: object) => ({ 'lessons/welcome.json': { ...goodLesson(), ...fields } });
const withQuiz = (fields: object) => ({
  'lessons/quiz.json': { ...goodQuiz(), quiz: { ...goodQuiz().quiz, ...fields } },
});

const peers = { objective: 'define-peer-work', draw: 1 };

test('pools that hold too few, or stand there twice, or beside a number', () => {
  expect(found(withQuiz({ draw: 1, pools: [{ ...peers, draw: 3 }, peers] }))).toEqual([
    'warning lessons/quiz.json quiz.draw: This has no effect: the pools say how many questions are drawn.',
    'lessons/quiz.json quiz.pools[0].draw: Each attempt is to draw 3 questions about “define-peer-work”, but there are only 2 in this quiz.',
    'lessons/quiz.json quiz.pools[1]: “define-peer-work” has a pool already: the list has it as number 1.',
  ]);
});

test('a pool of an objective that there is not, or that nothing asks for', () => {
  expect(found(withQuiz({ pools: [{ ...peers, objective: 'define-peer-wrok' }] }))).toEqual([
    'lessons/quiz.json quiz.pools[0].objective: There is no objective “define-peer-wrok”. Did you mean “define-peer-work”?',
  ]);
  const hope = { id: 'say-hope', text: 'Say what hope is' };
  const objectives = [...goodCourseJson().objectives, hope];
  const pools = [peers, { objective: 'say-hope', draw: 2 }];
  expect(
    found({
      ...withCourse({ objectives }),
      ...withLesson({ objectives: ['define-peer-work', 'say-hope'] }),
      ...withQuiz({ pools }),
    }),
  ).toEqual([
    'lessons/quiz.json quiz.pools[1].draw: Each attempt is to draw 2 questions about “say-hope”, but there is none in this quiz.',
  ]);
});

test('pools that leave questions out', () => {
  const { questions } = goodQuiz().quiz;
  const [one, two] = questions.map((question) => ({ ...question, objective: undefined }));
  expect(found(withQuiz({ pools: [peers], questions: [questions[0], two] }))).toEqual([
    'warning lessons/quiz.json quiz.questions[1]: This question is never asked: it names no objective, so that it is in none of the pools.',
  ]);
  const hope = { id: 'say-hope', text: 'Say what hope is' };
  expect(
    found({
      ...withCourse({ objectives: [...goodCourseJson().objectives, hope] }),
      ...withLesson({ objectives: ['define-peer-work', 'say-hope'] }),
      ...withQuiz({ pools: [peers], questions: [{ ...one, objective: 'say-hope' }, questions[1]] }),
    }),
  ).toEqual([
    'warning lessons/quiz.json quiz.questions[0]: This question is never asked: there is no pool for “say-hope”.',
  ]);
});

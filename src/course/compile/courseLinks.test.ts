import { expect, test } from 'vitest';

import { compiled } from '../testing/compiledCourse.ts';
import { goodCourseJson, goodQuiz } from '../testing/goodCourse.ts';

const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const link = (to: object, label: string) => ({
  type: 'courseLink',
  to,
  children: [{ type: 'text', text: label }],
});

test('a link to a block says in which lesson that is; the outline has the terms by their ids', () => {
  const intro = 'A [carer](glossary:carer) on [the ladder](block:ladder).';
  const glossary = [{ id: 'carer', term: 'Carer', definition: 'Someone who supports.' }];
  const quiz = goodQuiz();
  const { outline, lessons } = compiled({
    'course.json': { ...goodCourseJson(), glossary },
    'lessons/quiz.json': { ...quiz, quiz: { ...quiz.quiz, intro } },
  });
  expect(lessons[1]).toMatchObject({
    quiz: {
      intro: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'A ' },
            link({ kind: 'glossary', id: 'carer' }, 'carer'),
            { type: 'text', text: ' on ' },
            link({ kind: 'lesson', id: 'welcome', block: 5 }, 'the ladder'),
            { type: 'text', text: '.' },
          ],
        },
      ],
    },
  });
  expect(outline.glossary).toEqual([
    { id: 'carer', term: 'Carer', definition: words('Someone who supports.') },
  ]);
});

test('links to blocks in lists, headings and tables', () => {
  const intro =
    '### [a](block:ladder)\n\n- [b](block:ladder)\n\n| [c](block:ladder) |\n| - |\n| **[d](block:ladder)** |';
  const quiz = goodQuiz();
  const { lessons } = compiled({
    'lessons/quiz.json': { ...quiz, quiz: { ...quiz.quiz, intro } },
  });
  const written = JSON.stringify(lessons[1]);
  expect(written.match(/"to":{[^}]*}/g)).toEqual(
    Array.from({ length: 4 }, () => '"to":{"kind":"lesson","id":"welcome","block":5}'),
  );
});

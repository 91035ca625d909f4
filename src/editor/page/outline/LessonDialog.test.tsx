import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';

import { goodDraft } from '../../commands/testing/drafts.ts';
import { openOutline } from './openOutline.tsx';

const dialog = () => within(screen.getByRole('dialog'));

test('a lesson begins as a story with a question, in the language of the course', async () => {
  const { user, file, editing } = await openOutline(goodDraft());
  await user.click(screen.getByRole('button', { name: 'Add a lesson' }));
  expect(
    dialog()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Close',
    'Nothing yetTo write freely. Text.',
    'IntroductionWhat it is about, and the words for it. Text, Flip cards, and Callout.',
    'Story and questionA situation to decide in. Text, Quote, Choice question, and Open text.',
    'PracticeHow it is done, and whether it can be done. Process, Continue, and Knowledge check.',
    'SummaryWhat should stay. Accordion, Callout, and Open text.',
  ]);
  expect((await axe.run(screen.getByRole('dialog'))).violations).toEqual([]);
  await user.click(dialog().getByRole('button', { name: 'Story and question' }));
  const made = 'lessons/what-would-you-do.json';
  expect(JSON.parse(file(made))).toMatchObject({
    title: 'What would you do?',
    blocks: [{ type: 'text' }, { type: 'quote' }, { type: 'choice' }, { type: 'openText' }],
  });
  expect(editing.place.get()).toEqual({ file: made, path: [] });
});

test('an Arabic course gets Arabic words, whatever the editor speaks', async () => {
  const course = JSON.stringify({
    ...JSON.parse(goodDraft().get('course.json') ?? ''),
    language: 'ar',
    languages: [],
  });
  const { user, file } = await openOutline(new Map([...goodDraft(), ['course.json', course]]));
  await user.click(screen.getByRole('button', { name: 'Add a lesson' }));
  await user.click(dialog().getByRole('button', { name: 'Summary' }));
  expect(file('lessons/lesson.json')).toContain('"title": "ما يبقى معك"');
  expect(file('lessons/lesson.json')).toMatch(/"question": "[^"]*[\u0621-\u064a]/);
});

test('a lesson stands behind the one that is worked on, before the quiz', async () => {
  const { user, file } = await openOutline(goodDraft());
  await user.click(screen.getByRole('row', { name: /^1\. / }));
  await user.click(screen.getByRole('button', { name: 'Add a lesson' }));
  await user.click(dialog().getByRole('button', { name: 'Practice' }));
  const { lessons }: { lessons: readonly string[] } = JSON.parse(file('course.json'));
  expect(lessons[0]).toBe('welcome');
  expect(lessons.at(-1)).toBe('quiz');
  expect(lessons).toHaveLength(3);
});

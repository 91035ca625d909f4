import { expect, test } from 'vitest';

import type { Issue } from '../../core/issue.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { fetchNotes } from '../words/fetchNotes.ts';
import { noteWords } from './noteWords.ts';
import type { Scene } from './offer.ts';

const scene: Scene = {
  valueOf: () => ({}),
  named: { lesson: [], quiz: [], objective: [{ id: 'know-hope', title: 'Know what hope is' }] },
  lock: null,
  today: () => '2026-11-29',
};

const issue: Issue = {
  severity: 'warning',
  rule: 'question-in-no-pool',
  place: { file: 'lessons/quiz.json', line: 1, column: 1, path: 'quiz.questions[0]' },
  message: 'This question is never asked: there is no pool for “know-hope”.',
  remedy: 'Add a pool for “know-hope”, or give the question the objective of a pool.',
};

test.each([
  ['en', 'there is no pool for “Know what hope is”.'],
  ['ar', 'لا مجموعة للهدف «\u2068Know what hope is\u2069».'],
])('objectives are named as their author named them (%s)', async (language, words) => {
  const t = (await createEditorI18n(language)).getFixedT(null, 'editor');
  await fetchNotes(language);
  const said = noteWords(issue, scene, { t, language });
  expect(said.message).toContain(words);
  expect(`${said.message} ${said.remedy}`).not.toContain('know-hope');
});

test('of a long text a note says whole words, and that there is more', async () => {
  const text = 'Write a sentence with its {answer 1} and its {answer 2} in braces.';
  const t = (await createEditorI18n('en')).getFixedT(null, 'editor');
  const place = { file: 'lessons/quiz.json', line: 1, column: 1, path: 'text' };
  const { message } = noteWords(
    { ...issue, rule: 'placeholder', place },
    { ...scene, valueOf: () => ({ text }) },
    { t, language: 'en' },
  );
  expect(message).toBe(
    'Still to write: “Write a sentence with its {answer 1} and its {answer 2} in…”',
  );
});

test('who writes over a sample is not told that their first letter is still to be written', async () => {
  const t = (await createEditorI18n('en')).getFixedT(null, 'editor');
  const place = { file: 'lessons/quiz.json', line: 1, column: 1, path: 'text' };
  const { message } = noteWords(
    { ...issue, rule: 'placeholder', place, message: 'Still to write: “Write your text here.”' },
    { ...scene, valueOf: () => ({ text: 'T' }) },
    { t, language: 'en' },
  );
  expect(message).toBe('Still to write: “Write your text here.”');
});

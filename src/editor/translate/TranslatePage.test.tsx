import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { after, goodDraft } from '../commands/testing/drafts.ts';
import { goodCourseJson, goodLesson } from '../../course/testing/goodCourse.ts';
import { openWorkspace } from '../page/testing/openWorkspace.tsx';
import { addLanguage } from './commands.ts';
import { TranslatePage } from './TranslatePage.tsx';

const GERMAN = 'locales/de.json';

const filesWith = (texts: object) => ({
  ...Object.fromEntries(after(goodDraft(), addLanguage('de')) ?? []),
  [GERMAN]: JSON.stringify({ format: 1, language: 'de', reviewed: false, texts }),
});

const open = (files: Readonly<Record<string, string>>, speaks = 'en') =>
  openWorkspace({ name: 'translate', View: TranslatePage }, files, speaks);

test('a language is added by its name, and each text waits for its translation', async () => {
  const { user, editing } = await open(Object.fromEntries(goodDraft()));
  const add = screen.queryByRole('button', { name: 'Add a language' });
  if (add !== null) await user.click(add);
  const field = screen.getByRole('combobox', { name: 'Which language do learners read?' });
  await user.click(field);
  await user.paste('Klingonisch');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getByRole('alert').textContent).toMatch(/No language goes by “Klingonisch”/);
  await user.clear(field);
  await user.paste('Swedish');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Into' }));

  await user.click(screen.getAllByRole('textbox', { name: 'Translation: Title' })[0] ?? field);
  await user.paste('Hopp');
  const swedish: unknown = JSON.parse(editing.history.get().draft.get('locales/sv.json') ?? '');
  expect(swedish).toMatchObject({ texts: { 'course.title': { text: 'Hopp' } } });
});

test('what has changed stands first, and may still fit', async () => {
  const stale = { source: 'Before', text: 'Zuvor' };
  const { user } = await open(filesWith({ 'lesson.welcome.title': stale }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Into' }), 'de');
  const [first] = screen.getAllByRole('listitem');
  if (first === undefined) throw new Error('There are texts.');
  expect(within(first).getByText('Before').localName).toBe('del');
  await user.click(within(first).getByRole('button', { name: 'The translation still fits' }));
  expect(document.activeElement).toBe(within(first).getByRole('textbox'));
  // It stays where it is, and is done.
  expect(within(first).getByText('Done')).toBeTruthy();
  expect(screen.getByText(/0 texts to look at again/)).toBeTruthy();
});

/** The row of a text. */
const rowOf = (text: RegExp) => {
  const row = screen.getAllByRole('listitem').find((each) => text.test(each.textContent));
  if (row === undefined) throw new Error('There is such a text.');
  return within(row);
};

test('a name is the same at a press, and a long text has to be written', async () => {
  const course = {
    ...goodCourseJson(),
    contact: { name: 'Lifeline 13 11 14' },
    about: 'Hope. '.repeat(20),
  };
  const { user, editing } = await open({
    ...filesWith({}),
    'course.json': JSON.stringify({ ...course, translations: ['de'] }),
  });
  const same = { name: 'The same in this language' };
  expect(rowOf(/Hope\. Hope\./).queryByRole('button', same)).toBeNull();
  await user.click(rowOf(/Lifeline/).getByRole('button', same));
  expect(document.activeElement).toBe(rowOf(/Lifeline/).getByRole('textbox'));
  expect(rowOf(/Lifeline/).queryByRole('button', same)).toBeNull();
  expect(JSON.parse(editing.history.get().draft.get(GERMAN) ?? '')).toMatchObject({
    texts: { 'course.contact.name': { source: 'Lifeline 13 11 14', text: 'Lifeline 13 11 14' } },
  });
});

test.each([
  [
    'en',
    [
      'Objective 2 · Text',
      'Support · Contact 2 · Name',
      'Certificate · Title',
      'Certificate · Text',
      'Flip cards · Card 2 · Front',
      'Accordion · Section 1 · Text · Text',
      'Text 2 · Text',
      'Choice question · Option 2 · Text',
    ],
  ],
  ['ar', ['الهدف 2 · النص', 'الشهادة · العنوان']],
])('no two texts are called the same (%s)', async (speaks, some) => {
  const course = {
    ...goodCourseJson(),
    objectives: [
      { id: 'define-peer-work', text: 'Say what peer work is' },
      { id: 'meet', text: 'Meet peers' },
    ],
    certificate: { title: 'Certificate of completion', text: 'has completed the introduction' },
    support: {
      text: 'Talk to us.',
      contacts: [
        { name: 'Lifeline', phone: '13 11 14' },
        { name: 'Peer line', phone: '13 11 15' },
      ],
    },
  };
  const lesson = goodLesson();
  const more = { type: 'text', id: 'end', text: 'That is all.' };
  const changes = {
    'course.json': course,
    'lessons/welcome.json': { ...lesson, blocks: [...lesson.blocks, more] },
  };
  await open(Object.fromEntries(after(goodDraft(changes), addLanguage('de')) ?? []), speaks);
  const names = screen
    .getAllByRole('listitem')
    .map(placeIn)
    .filter((name) => name !== '');
  expect(new Set(names).size).toBe(names.length);
  for (const name of some) expect(names).toContainEqual(expect.stringContaining(` · ${name}`));
});

/** What a row is called, without the state that stands behind. */
const placeIn = (row: HTMLElement): string =>
  [...(row.querySelector('p')?.querySelectorAll('bdi') ?? [])]
    .map(({ textContent }) => textContent)
    .join(' · ');

test('a translation stands in the direction of its own language', async () => {
  const arabic = { format: 1, language: 'ar', reviewed: false, texts: {} };
  const draft = after(goodDraft(), addLanguage('ar')) ?? [];
  await open({ ...Object.fromEntries(draft), 'locales/ar.json': JSON.stringify(arabic) });
  const fields = screen.getAllByRole('textbox', { name: /^Translation: / });
  const directions = fields.map((field) => field.closest<HTMLElement>('[dir]')?.dir);
  expect(new Set(directions)).toEqual(new Set(['rtl']));
  // Both those of one line and those of several.
  expect(new Set(fields.map(({ localName }) => localName)).size).toBe(2);
});

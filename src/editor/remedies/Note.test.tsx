import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test } from 'vitest';

import { checkCourse } from '../../course/check/checkCourse.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import { filesOf } from '../../course/testing/goodCourse.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { goodDraft, WELCOME } from '../commands/testing/drafts.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { type Draft, edited } from '../document/draft.ts';
import { DraftValues } from '../page/draftValues.ts';
import { FormContext, type FormTools } from '../page/form/FormContext.ts';
import { valueStore } from '../../session/valueStore.ts';
import { Note } from './Note.tsx';
import { SceneContext } from './scene.ts';

/** The first note of a lesson whose blocks are these, where notes have no place of their own. */
async function noteOf(block: object, language = 'en') {
  const lesson = { format: 1, type: 'lesson', id: 'welcome', title: 'Peers', minutes: 5 };
  let draft: Draft = goodDraft({ [WELCOME]: { ...lesson, blocks: [block] } });
  const ladder = { 'media/ladder.webp': { present: true } };
  const { issues } = checkCourse(filesOf({ ...Object.fromEntries(draft), ...ladder }));
  const issue = issues.find(({ place }) => place.file === WELCOME);
  if (issue === undefined) throw new Error('There is nothing to note.');
  const i18n = await createEditorI18n(language);
  const values = new DraftValues();
  const named = values.named(draft);
  const chosen: DraftPlace[] = [];
  const done: string[] = [];
  const tools: FormTools = {
    act: (command) => {
      const edit = command(draft);
      if (edit === null) return false;
      draft = edited(draft, edit.edits);
      return true;
    },
    later: () => () => false,
    choose: (place) => chosen.push(place),
    aim: null,
    named,
    media: new Map(),
    addMedia: async () => null,
    mediaAddress: () => null,
    typesFor: () => [],
    issuesAt: () => [],
    notesWithin: () => 0,
    isUnwritten: () => false,
  };
  const scene = {
    valueOf: (file: string) => values.valueOf(draft, file),
    named,
    lock: null,
    today: () => '2026-11-29',
  };
  // What a language needs is fetched with the first note in it.
  await act(async () => {
    render(
      <I18nProvider i18n={i18n}>
        <FormContext value={tools}>
          <SceneContext value={valueStore(scene)}>
            <Suspense>
              <Note
                issue={issue}
                onDone={({ path }) => done.push(formatPath(path))}
                onGo={() => done.push('gone')}
              />
            </Suspense>
          </SceneContext>
        </FormContext>
      </I18nProvider>,
    );
  });
  return { done, value: () => values.valueOf(draft, WELCOME) };
}

const press = async (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));

const question = {
  type: 'choice',
  id: 'which',
  question: 'Which of them?',
  options: [
    { id: 'for', text: 'Doing for' },
    { id: 'with', text: 'Doing with' },
  ],
  feedback: { correct: 'Yes.', incorrect: 'No: look again.' },
};

test('a note is mended by the button that says what it will do', async () => {
  const { done, value } = await noteOf(question);
  screen.getByText('No option is correct, so that nobody can answer this question.');
  await press('“Doing with” is right');
  expect(done).toEqual(['blocks[0].options[1].correct']);
  expect(value()).toMatchObject({ blocks: [{ options: [{ id: 'for' }, { correct: true }] }] });
});

test('the focus stays by what was done: at the credit that was written, not at the file', async () => {
  const image = { type: 'image', id: 'ladder', file: 'ladder.webp', alternative: 'A ladder.' };
  const { done, value } = await noteOf(image);
  await press('We made it ourselves');
  expect(value()).toMatchObject({ blocks: [{ credit: 'Our own work' }] });
  expect(done).toEqual(['blocks[0].credit']);
});

test('what only its author has the words for leads to its place', async () => {
  const { done } = await noteOf({ type: 'quote', id: 'said', text: 'Nothing without us.' });
  await press('Go there');
  expect(done).toEqual(['gone']);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('no note speaks of fields by their code, of files or of ids', async () => {
  await noteOf({ type: 'text', id: 'Peers & co', text: 'Peers share.' });
  screen.getByText(/^The hidden name by which Waymark knows this again/);
  screen.getByRole('button', { name: 'Put the hidden name right' });
});

test('in Arabic, with what is named apart from what is said of it', async () => {
  await noteOf(question, 'ar');
  await screen.findByText('لا خيار صحيح، فلا يستطيع أحد أن يجيب عن هذا السؤال.');
  screen.getByRole('button', { name: '«\u2068Doing with\u2069» هو الصحيح' });
});

test('of a field in Arabic, as its form calls it', async () => {
  await noteOf({ type: 'image', id: 'us', file: 'team.webp', alternative: '' }, 'ar');
  await screen.findByText(/^«\u2068النص البديل\u2069» فارغ\./);
});

test('a field is called as its form calls it, wherever its schema gives the name', async () => {
  await noteOf({ type: 'image', id: 'us', file: 'team.webp', alternative: '' });
  screen.getByText('“Alternative text” is empty.');
});

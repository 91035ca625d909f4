import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { blockTypes } from '../../blocks/definitions.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { goodDraft, textAfter, WELCOME } from '../commands/testing/drafts.ts';
import { FormContext, type FormTools } from '../page/form/FormContext.ts';
import { InsertDialog } from './InsertDialog.tsx';

const list = { file: WELCOME, path: ['blocks'] };

/** The dialog over the blocks of a lesson; tells what it inserts, by its file or its type, and where the focus goes. */
async function inserting(language = 'en', files: readonly string[] = []) {
  const i18n = await createEditorI18n(language);
  const changes: unknown[] = [];
  const tools: FormTools = {
    act: (command) => {
      const [block] = JSON.parse(textAfter(goodDraft(), WELCOME, command) ?? '').blocks;
      const { file, sources, external, type } = block;
      return changes.push(file ?? sources ?? external?.provider ?? type) > 0;
    },
    later: () => () => false,
    choose: ({ path }) => void changes.push(path.at(-1)),
    aim: null,
    named: { lesson: [], quiz: [], objective: [] },
    media: new Map(files.map((name) => [`media/${name}`, { present: true, size: 1 }])),
    addMedia: async () => null,
    mediaAddress: () => null,
    typesFor: () => blockTypes,
    issuesAt: () => [],
    notesWithin: () => 0,
    isUnwritten: () => false,
  };
  render(
    <I18nProvider i18n={i18n}>
      <FormContext value={tools}>
        <InsertDialog list={list} index={0} open onClose={() => changes.push('closed')} />
      </FormContext>
    </I18nProvider>,
  );
  return { user: userEvent.setup(), changes };
}

test('a block is found by what others call it, and Enter inserts it', async () => {
  const { user, changes } = await inserting();
  // Whoever begins to type searches.
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search' }));
  await user.keyboard('FAQ{Enter}');
  expect(changes).toEqual(['closed', 'accordion', 'type']);
});

test('how much is found is said with what Enter would add, and an arrow leads there', async () => {
  const { user } = await inserting();
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('');
  await user.keyboard('flip');
  expect(said.textContent).toBe('2 are found. Enter adds the first: Flip cards.');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flip cards' }));
  await user.type(screen.getByRole('searchbox'), 'pq');
  expect(said.textContent).toBe('Nothing here goes by these words.');
});

test('Enter inserts what goes by the very words before what others also call so', async () => {
  const { user, changes } = await inserting();
  await user.keyboard('match{Enter}');
  expect(changes).toEqual(['closed', 'matching', 'type']);
});

test('a picture is asked for before there is a block; those of the course are offered', async () => {
  const { user, changes } = await inserting('en', ['ladder.svg', 'room.webp', 'day.mp4']);
  await user.click(screen.getByRole('button', { name: 'Image' }));
  expect(changes).toEqual([]);
  const which = screen.getByRole('dialog', { name: 'Which picture?' });
  expect(within(which).getByLabelText('Add from this computer')).toHaveProperty('type', 'file');
  await user.click(within(which).getByRole('button', { name: 'room.webp' }));
  expect(changes).toEqual(['closed', 'room.webp', 'alternative']);
});

test('a film is one of the course, or one on another site', async () => {
  const { user, changes } = await inserting('en', ['day.mp4']);
  await user.click(screen.getByRole('button', { name: 'Video' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(screen.getByRole('button', { name: 'Video' }));
  await user.click(screen.getByRole('button', { name: 'day.mp4' }));
  expect(changes).toEqual(['closed', { mp4: 'day.mp4' }, 'title']);
  await user.click(screen.getByRole('button', { name: 'Video' }));
  await user.click(screen.getByRole('button', { name: 'A film on another site' }));
  expect(changes.slice(3)).toEqual(['closed', 'Who shows the film', 'title']);
});

test('arrow keys lead from block to block', async () => {
  const { user } = await inserting();
  const read = within(screen.getByRole('region', { name: 'Read' }));
  const [first, second] = read.getAllByRole('button');
  first?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(first);
});

test('in Arabic, blocks have their Arabic names', async () => {
  const { user } = await inserting('ar');
  screen.getByRole('button', { name: 'بطاقات تُقلب' });
  await user.type(screen.getByRole('searchbox'), 'تُقلب');
  expect(screen.getAllByRole('button', { name: /بطاقات/ })).toHaveLength(1);
});

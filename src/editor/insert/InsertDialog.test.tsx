import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { blockTypes } from '../../blocks/definitions.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { goodDraft, WELCOME } from '../commands/testing/drafts.ts';
import { FormContext, type FormTools } from '../page/form/FormContext.ts';
import { InsertDialog } from './InsertDialog.tsx';

const list = { file: WELCOME, path: ['blocks'] };

/** The dialog over the blocks of a lesson; what it inserts is told by the name of its change. */
async function inserting(language = 'en') {
  const i18n = await createEditorI18n(language);
  const changes: unknown[] = [];
  const tools: FormTools = {
    act: (command) => changes.push(command(goodDraft())?.about) > 0,
    later: () => () => false,
    choose: () => undefined,
    aim: null,
    named: { lesson: [], quiz: [], objective: [] },
    media: new Map(),
    addMedia: async () => null,
    mediaAddress: () => null,
    typesFor: () => blockTypes,
    issuesAt: () => [],
    notesWithin: () => 0,
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
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'hotspots{Enter}');
  expect(changes).toHaveLength(2);
  expect(changes[0]).toBe('closed');
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
  await user.type(screen.getByRole('searchbox'), 'بطاقات');
  expect(screen.getAllByRole('button', { name: /بطاقات/ })).toHaveLength(1);
});

import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { blockTypesFor } from '../commands/blockLists.ts';
import { goodDraft, WELCOME } from '../commands/testing/drafts.ts';
import { edited } from '../document/draft.ts';
import type { BlockAsk } from '../frame/messages.ts';
import { BlockActs } from './BlockActs.tsx';
import { DraftValues } from './draftValues.ts';
import { FormContext, type FormTools } from './form/FormContext.ts';

/** A page whose buttons ask what the frame would, of one of the blocks of a lesson. */
async function asking(block: number, language = 'en', back: () => void = () => undefined) {
  const i18n = await createEditorI18n(language);
  let draft = goodDraft();
  const values = new DraftValues();
  const tools: FormTools = {
    act: (command) => {
      const edit = command(draft);
      if (edit !== null) draft = edited(draft, edit.edits);
      return edit !== null;
    },
    later: () => () => false,
    choose: () => undefined,
    aim: null,
    named: { lesson: [], quiz: [], objective: [] },
    media: new Map(),
    addMedia: async () => null,
    mediaAddress: () => null,
    typesFor: (list) => blockTypesFor(draft, list),
    issuesAt: () => [],
    notesWithin: () => 0,
    isUnwritten: () => false,
  };
  const place = { file: WELCOME, path: ['blocks', block] };
  const asks: readonly BlockAsk[] = ['addBefore', 'addAfter', 'up', 'down', 'remove', 'turnInto'];
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Announcer>
        <FormContext value={tools}>
          <BlockActs valueNow={(file) => values.valueOf(draft, file)}>
            {(ask) =>
              asks.map((each) => (
                <button
                  key={each}
                  type="button"
                  onClick={() => ask({ ask: each, block: place, back })}
                >
                  {each}
                </button>
              ))
            }
          </BlockActs>
        </FormContext>
      </Announcer>
    </I18nProvider>,
  );
  const user = userEvent.setup();
  const types = (): readonly string[] => {
    const lesson: { blocks: readonly { type: string }[] } = JSON.parse(draft.get(WELCOME) ?? '');
    return lesson.blocks.map(({ type }) => type);
  };
  return { container, types, ask: (what: BlockAsk) => user.click(screen.getByText(what)), user };
}

/** The window that was asked for: it comes as soon as it is fetched. */
const dialog = async () => within(await screen.findByRole('dialog'));

test('a block comes where it was asked for, above or below', async () => {
  const { ask, user, types } = await asking(1);
  await ask('addBefore');
  await user.click((await dialog()).getByRole('button', { name: 'Quote' }));
  expect(types().slice(0, 3)).toEqual(['text', 'quote', 'flipCards']);
  await ask('addAfter');
  await user.click((await dialog()).getByRole('button', { name: 'Callout' }));
  expect(types().slice(0, 3)).toEqual(['text', 'quote', 'callout']);
});

test('a block is moved and removed at its place, and why it cannot be is said', async () => {
  const { ask, types } = await asking(0);
  await ask('up');
  expect(screen.getAllByText('It is the first one here already.')).not.toEqual([]);
  await ask('down');
  expect(types().slice(0, 2)).toEqual(['flipCards', 'text']);
  expect(screen.getByText('Moved down.')).toBeDefined();
  expect(screen.queryByText('It is the first one here already.')).toBeNull();
  await ask('remove');
  expect(types()[0]).toBe('text');
});

test('a window that is closed leads back to the page, whatever was done in it', async () => {
  const back = vi.fn();
  const { ask, user } = await asking(1, 'en', back);
  await ask('addBefore');
  await user.click((await dialog()).getByRole('button', { name: 'Close' }));
  expect(back).toHaveBeenCalled();
  back.mockClear();
  await ask('turnInto');
  await user.click((await dialog()).getByRole('button', { name: 'Tabs' }));
  expect(back).toHaveBeenCalled();
});

test('what stays and what goes is said before a block is another', async () => {
  const { ask, user, types, container } = await asking(1);
  await ask('turnInto');
  expect(
    (await dialog()).getByText(
      /All words stay, in “Hope”.*What learners have done in it begins anew/,
    ),
  ).toBeDefined();
  const tabs = (await dialog()).getByRole('button', {
    name: 'Tabs',
    description: 'Nothing is lost.',
  });
  expect((await axe.run(container)).violations).toEqual([]);
  await user.click(tabs);
  expect(types()[1]).toBe('tabs');
});

test('the library offers what the block above can become, and what cannot says how it could', async () => {
  const { ask, user, types } = await asking(1);
  await ask('addAfter');
  const above = within(
    (await dialog()).getByRole('region', { name: 'Or turn what stands above into another kind' }),
  );
  await user.click(above.getByRole('button', { name: 'Accordion' }));
  expect(types().slice(0, 3)).toEqual(['text', 'accordion', 'continue']);
});

test('in Arabic, all of it is said in Arabic', async () => {
  const { ask } = await asking(2, 'ar');
  await ask('turnInto');
  expect((await dialog()).getByText(/^لا يتحول هذا إلى نوع آخر/)).toBeDefined();
});

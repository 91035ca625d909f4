import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { valueStore } from '../../session/valueStore.ts';
import { type LinkTarget, LinkTargetsContext } from './LinkTargetsContext.ts';
import { LinkWindow } from './LinkWindow.ts';
import { WrittenText } from './WrittenText.tsx';

const targets: readonly LinkTarget[] = [
  { kind: 'term', address: 'glossary:carer', name: 'Carer' },
  { kind: 'lesson', address: 'lesson:welcome', name: 'Welcome' },
];

/** A text in a form; gives what the file says of it now, and an undo from outside. */
async function written(text: string) {
  const i18n = await createEditorI18n('en');
  const store = valueStore(text);
  function Edited() {
    return (
      <WrittenText
        id="text"
        label="Text"
        describedBy="hint"
        invalid={false}
        text={useStore(store)}
        onChange={store.set}
        later={() => store.set}
      />
    );
  }
  render(
    <I18nProvider i18n={i18n}>
      <LinkTargetsContext value={() => targets}>
        <button type="button">Before</button>
        <Edited />
      </LinkTargetsContext>
    </I18nProvider>,
  );
  return { user: userEvent.setup(), now: store.get, undo: () => store.set(text) };
}

const box = () => screen.getByRole('textbox', { name: 'Text' });
const tool = (name: string) => within(screen.getByRole('toolbar')).getByRole('button', { name });

test('a text is read as learners read it, and takes the focus and what is typed at once', async () => {
  const { user, now } = await written('**Hope** grows');
  expect(box().textContent).toBe('Hope grows');
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(box());
  await user.keyboard('!');
  await waitFor(() => expect(now()).toBe('**Hope** grows!'));
  expect(document.activeElement).toBe(box());
});

test('the tools show what is on, and change what is chosen', async () => {
  const { user, now } = await written('Hope');
  await user.click(box());
  await screen.findByRole('toolbar', { name: 'Format: Text' });
  await user.keyboard('{Control>}a{/Control}');
  await user.click(tool('Bold'));
  await user.click(tool('List with numbers'));
  expect(now()).toBe('1. **Hope**');
  expect(tool('Bold').getAttribute('aria-pressed')).toBe('true');
  // From button to button by the arrow keys; in a list, its levels are there.
  tool('Bold').focus();
  await user.keyboard('{End}{ArrowLeft}');
  expect(document.activeElement).toBe(tool('Link'));
});

test('a link leads to something in the course by its name, or to the web', async () => {
  const prepare = vi.spyOn(LinkWindow, 'prepare');
  const { user, now } = await written('Ask');
  await user.click(box());
  await screen.findByRole('toolbar');
  // What is typed right after the keys for a link is no word of the text.
  expect(prepare).toHaveBeenCalled();
  await user.keyboard('{Control>}a{/Control}{Control>}k{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Carer' }));
  expect(now()).toBe('[Ask](glossary:carer)');
  await user.click(tool('Link'));
  const asked = await screen.findByRole('textbox', { name: /^Address/ });
  // Whoever has an address writes or pastes it at once.
  expect(document.activeElement).toBe(asked);
  await user.keyboard('nowhere{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('This is no address.');
  await user.clear(asked);
  await user.type(asked, 'example.org/a{Enter}');
  expect(now()).toBe('[Ask](https://example.org/a)');
  await user.click(tool('Link'));
  await user.click(await screen.findByRole('button', { name: 'Take the link away' }));
  expect(now()).toBe('Ask');
});

test('a formula is put into the text by the keyboard alone, which is back in the text then', async () => {
  const { user, now } = await written('So');
  await user.tab();
  await user.tab();
  await screen.findByRole('toolbar');
  const open = async () => {
    await user.tab();
    await user.keyboard('{End}{Enter}');
    return screen.findByRole('textbox', { name: 'The formula in LaTeX' });
  };
  const asked = await open();
  expect(document.activeElement).toBe(asked);
  await user.keyboard('x^^');
  await waitFor(() => expect(asked.getAttribute('aria-invalid')).toBe('true'));
  await user.keyboard('{Enter}');
  await user.keyboard('{Backspace}2');
  expect(await screen.findByText('Heard as: x squared')).toBeDefined();
  expect(asked.getAttribute('aria-describedby')).toBe(screen.getByText(/^Heard as/).id);
  await user.keyboard('{Enter}');
  expect(now()).toBe('So $x^2$');
  expect(document.activeElement).toBe(box());
  const again = await open();
  expect(again).toHaveProperty('value', 'x^2');
  await user.keyboard('{Shift>}{Tab}{/Shift}');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(now()).toBe('So $x^2$');
});

test('an undo of the course is seen in the text', async () => {
  const { user, now, undo } = await written('Hope');
  await user.click(box());
  await screen.findByRole('toolbar');
  await user.keyboard('{Control>}a{/Control}');
  await user.click(tool('Italic'));
  expect(now()).toBe('*Hope*');
  undo();
  await waitFor(() => expect(box().innerHTML).not.toContain('<em>'));
  expect(now()).toBe('Hope');
});

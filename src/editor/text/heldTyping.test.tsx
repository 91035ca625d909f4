import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { valueStore } from '../../session/valueStore.ts';
import { lateTextEditor } from './lateTextEditor.ts';
import { WrittenText } from './WrittenText.tsx';

/** The editor of a text comes over a slow network: when it is let go. */
function slowNetwork(): () => void {
  const network = new EventTarget();
  const comes = new Promise((letGo) => network.addEventListener('letGo', letGo));
  vi.spyOn(lateTextEditor, 'load').mockReturnValue(comes.then(() => import('./textEditor.ts')));
  return () => network.dispatchEvent(new Event('letGo'));
}

afterEach(() => void vi.restoreAllMocks());

const first = {
  Stars: 'Hope.',
  Keys: 'Hope.',
  Signs: 'Hope.',
  Whole: 'To come.',
  Gone: 'Hope.',
  Back: 'Hope.',
};

type Name = keyof typeof first;

/** Texts of a form, each of which can go from the page and come again. */
async function form() {
  const i18n = await createEditorI18n('en');
  const texts = valueStore<Readonly<Record<Name, string>>>(first);
  const gone = valueStore<readonly Name[]>([]);
  const set = (name: Name) => (text: string) => texts.set({ ...texts.get(), [name]: text });
  function Field({ name }: { readonly name: Name }) {
    const text = useStore(texts)[name];
    if (useStore(gone).includes(name)) return null;
    return (
      <WrittenText
        id={name}
        label={name}
        describedBy=""
        invalid={false}
        isUnwritten={() => name === 'Whole'}
        text={text}
        later={() => set(name)}
        onChange={set(name)}
      />
    );
  }
  render(
    <I18nProvider i18n={i18n}>
      <Field name="Stars" />
      <Field name="Keys" />
      <Field name="Signs" />
      <Field name="Whole" />
      <Field name="Gone" />
      <Field name="Back" />
      <button type="button">Elsewhere</button>
    </I18nProvider>,
  );
  return { user: userEvent.setup(), texts, gone };
}

const field = (name: Name) => screen.getByRole('textbox', { name });

/** Whether the browser would ask before the page is left. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('no letter is lost that is typed before the editor of a text is there, wherever its author goes', async () => {
  const letGo = slowNetwork();
  const { user, texts, gone } = await form();
  await user.tab();
  await user.keyboard(' *Stars* too');
  expect(asks()).toBe(true);
  await user.tab();
  await user.keyboard('ab{Backspace}{Enter}- c');
  await user.tab();
  // Letters that are made of several keys: only the last of these is what was meant.
  fireEvent.compositionStart(field('Signs'));
  for (const data of ['n', 'ni', '你']) {
    fireEvent(
      field('Signs'),
      new InputEvent('beforeinput', { inputType: 'insertCompositionText', data, bubbles: true }),
    );
  }
  fireEvent.compositionEnd(field('Signs'), { data: '你' });
  await user.tab();
  await user.keyboard('Trust');
  await user.tab();
  await user.keyboard(' Gone');
  gone.set(['Gone']);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Gone' })).toBeNull());
  field('Back').focus();
  await user.keyboard(' One');
  gone.set(['Gone', 'Back']);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Back' })).toBeNull());
  gone.set(['Gone']);
  (await screen.findByRole('textbox', { name: 'Back' })).focus();
  await user.keyboard(' two');
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
  elsewhere.focus();
  expect(texts.get()).toEqual(first);

  letGo();
  await waitFor(() =>
    expect(texts.get()).toEqual({
      Stars: 'Hope. *Stars* too',
      Keys: 'Hope.a\n\n- c',
      Signs: 'Hope.你',
      Whole: 'Trust',
      Gone: 'Hope. Gone',
      Back: 'Hope. One two',
    }),
  );
  expect(field('Stars').querySelector('em')?.textContent).toBe('Stars');
  expect(document.activeElement).toBe(elsewhere);
  expect(asks()).toBe(false);
});

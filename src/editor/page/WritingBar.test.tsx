import { act, render, screen } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { ActiveMarks } from '../text/activeMarks.ts';
import { WritingBar } from './WritingBar.tsx';

const marks: ActiveMarks = {
  bold: false,
  italic: false,
  link: null,
  formula: null,
  block: 'paragraph',
  list: null,
  isInTable: false,
  chosen: '',
};

const writing = { label: 'Text', box: { left: 0, top: 100, bottom: 200 }, marks };

/** The page in its frame with the bar, a field of the form, and a window that is open. */
function Desk() {
  const [page, setPage] = useState<HTMLIFrameElement | null>(null);
  const frame = useMemo(() => ({ current: page }), [page]);
  return (
    <>
      <iframe ref={setPage} title="Page" sandbox="" />
      <WritingBar
        {...{ writing, marks, frame }}
        isLinking={false}
        onLinking={() => undefined}
        onAct={() => undefined}
        onBack={() => undefined}
      />
      <input aria-label="Title" />
      <dialog open>
        <button type="button">Go there</button>
      </dialog>
    </>
  );
}

const tools = () => screen.queryByRole('toolbar');
const goTo = (role: 'textbox' | 'button', name: string) =>
  act(() => screen.getByRole(role, { name }).focus());

test('tools of a text go with the author, and a window that opens brings none back', async () => {
  render(<Desk />, {
    wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>,
  });
  goTo('button', 'Go there');
  expect(tools()).not.toBeNull();
  // The text is in another page, where an id of this one names nothing.
  expect(tools()?.hasAttribute('aria-controls')).toBe(false);
  goTo('textbox', 'Title');
  expect(tools()).toBeNull();
  goTo('button', 'Go there');
  expect(tools()).toBeNull();
});

test('they stand clear of the text, however many rows they take', () => {
  const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(88);
  const room = vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  render(<Desk />, {
    wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>,
  });
  // The text begins at 100: two rows of 88 pixels and a little air fit above it.
  expect(tools()?.parentElement?.style.top).toBe('4px');
  height.mockRestore();
  room.mockRestore();
});

const i18n = await createEditorI18n('en');

import { expect, test } from 'vitest';

import { mountTextEditor } from '../textEditor.ts';

/** Drags all of a text into another one; gives both. */
function drag(ctrlKey: boolean): readonly string[] {
  const texts = ['**Hope** grows', 'Courage'];
  const [one, other] = texts.map((text, index) =>
    mountTextEditor(document.body, {
      kind: 'rich',
      text,
      label: `${index}`,
      onChange: (next) => {
        texts[index] = next;
      },
    }),
  );
  const [from, into] = document.querySelectorAll('[role=textbox]');
  one?.act({ kind: 'chooseAll' });
  other?.focus('end');
  const dataTransfer = {
    getData: (type: string) => (type === 'text/html' ? '<b>Hope</b> grows' : 'Hope grows'),
    setData: () => undefined,
    clearData: () => undefined,
    files: [],
  };
  const event = (kind: string) =>
    Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
      dataTransfer,
      ctrlKey,
      altKey: false,
      clientX: 0,
      clientY: 0,
    });
  from?.dispatchEvent(event('dragstart'));
  into?.dispatchEvent(event('drop'));
  from?.dispatchEvent(event('dragend'));
  one?.end();
  other?.end();
  return texts;
}

test('a part that is dragged into another text is moved there; with Ctrl it is copied', () => {
  expect(drag(false)).toEqual(['', '**Hope** growsCourage']);
  expect(drag(true)).toEqual(['**Hope** grows', '**Hope** growsCourage']);
});

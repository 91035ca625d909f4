import { afterEach, expect, test, vi } from 'vitest';

import { valueStore } from '../../session/valueStore.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { removeBlock } from '../commands/blocks.ts';
import { placeNow } from '../commands/placeNow.ts';
import { changed, newHistory } from '../document/history.ts';
import { lateTextEditor } from '../text/lateTextEditor.ts';
import type { TextNote } from '../text/paste/clipboard.ts';
import * as textEditor from '../text/textEditor.ts';
import { heldOnPage } from './heldOnPage.ts';

const FILE = 'lessons/hope.json';

afterEach(() => void vi.restoreAllMocks());

const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** A lesson of two texts, on whose page an author typed before the editor of texts was there. */
function onPage() {
  const texts = ['hope', 'courage'].map((id) => ({ type: 'text', id, text: `About ${id}.` }));
  const lesson = {
    format: 1,
    type: 'lesson',
    id: 'hope',
    title: 'Hope',
    minutes: 5,
    blocks: texts,
  };
  const history = valueStore(newHistory(new Map([[FILE, JSON.stringify(lesson)]])));
  const later = (begun: DraftPlace) => {
    const before = history.get().draft;
    return (command: (place: DraftPlace) => Command) => {
      const at = placeNow(before, history.get().draft, begun);
      const edit = at && command(at)(history.get().draft);
      if (edit !== null) history.set(changed(history.get(), { ...edit, at: 0 }));
      return edit !== null;
    };
  };
  const notes: (TextNote | null)[] = [];
  const held = heldOnPage({ history, later }, (note) => notes.push(note));
  const textsNow = () => {
    const { blocks } = JSON.parse(history.get().draft.get(FILE) ?? '');
    return blocks.map(({ text }: { readonly text: string }) => text);
  };
  return { held, notes, textsNow, removeFirst: () => later(first)((at) => removeBlock([at])) };
}

const place = { file: FILE, path: ['blocks', 1, 'text'] };
const first = { file: FILE, path: ['blocks', 0] };

const typed = (letters: string) =>
  ({
    kind: 'held',
    place,
    isRich: true,
    held: { acts: [{ kind: 'typed', letters }], at: null },
  }) as const;

test('what was typed on a page that goes is written by the editor, where its text is by then', async () => {
  const { held, notes, textsNow, removeFirst } = onPage();
  held.hear(typed(' It'));
  held.hear(typed(' It *stays*'));
  expect(notes).toEqual([
    { kind: 'coming', typed: 'It' },
    { kind: 'coming', typed: 'It *stays*' },
  ]);
  removeFirst();
  held.writeAll();
  await vi.waitFor(() => expect(textsNow()).toEqual(['About courage. It *stays*']));
  expect(notes.at(-1)).toBeNull();
});

test('what the page has written itself is not written twice', async () => {
  const { held, notes, textsNow } = onPage();
  held.hear(typed(' It'));
  held.hear({ ...typed(''), held: null });
  held.writeAll();
  held.write(place);
  expect([notes.at(-1), textsNow()]).toEqual([null, ['About hope.', 'About courage.']]);
});

test('without a connection it is said, nobody leaves unasked, and it is written once there is one', async () => {
  const { held, notes, textsNow } = onPage();
  vi.spyOn(lateTextEditor, 'load').mockRejectedValueOnce(new TypeError('No network.'));
  held.hear(typed(' It'));
  held.write(place);
  await vi.waitFor(() => expect(notes.at(-1)).toEqual({ kind: 'missing' }));
  expect(asks()).toBe(true);
  vi.mocked(lateTextEditor.load).mockResolvedValue(textEditor);
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(textsNow()).toEqual(['About hope.', 'About courage. It']));
  expect(asks()).toBe(false);
});

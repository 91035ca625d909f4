import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import type { PageText } from '../marks/pageText.ts';
import { called } from '../marks/testing.ts';
import { lateTextEditor } from '../text/lateTextEditor.ts';
import * as textEditor from '../text/textEditor.ts';
import type { FromFrame } from './messages.ts';
import { type Stop, TextWriter } from './textWriter.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The editor of texts comes when it is let go, or fails to. */
function slowNetwork() {
  const network = new EventTarget();
  const comes = new Promise((letGo) => network.addEventListener('letGo', letGo));
  vi.spyOn(lateTextEditor, 'now').mockReturnValue(null);
  vi.spyOn(lateTextEditor, 'load').mockReturnValue(comes.then(() => textEditor));
  return () => network.dispatchEvent(new Event('letGo'));
}

function fieldOf(mark: number, kind: 'line' | 'rich', written: string): PageText {
  const place = { file: 'lessons/hope.json', path: ['blocks', 0, kind] };
  return { mark, place, kind, ...called(kind), text: written, plain: written };
}

/** A page with a title and a text below it. */
function page() {
  const title = document.body.appendChild(document.createElement('h2'));
  title.textContent = 'Hope';
  const text = document.body.appendChild(document.createElement('div'));
  text.innerHTML =
    '<p>Hope <button id="known">helps</button> a lot.</p><ul><li>One</li><li>Two</li></ul>';
  const stops: readonly [Stop, Stop] = [
    { field: fieldOf(1, 'line', 'Hope'), element: title },
    {
      field: fieldOf(2, 'rich', 'Hope [helps](glossary:help) a lot.\n\n- One\n- Two'),
      element: text,
    },
  ];
  const told: FromFrame[] = [];
  const writer = new TextWriter({
    tell: (message) => told.push(message),
    stops: () => stops,
    stopOf: (mark) => stops.find(({ field }) => field.mark === mark) ?? null,
  });
  const textNow = () => {
    const last = told.findLast((message) => message.kind === 'text');
    return last?.kind === 'text' ? last.text : null;
  };
  return { writer, stops, told, textNow, user: userEvent.setup() };
}

const box = () => document.querySelector<HTMLElement>('[role="textbox"]');

function paste(plain: string, html = ''): void {
  const clipboardData = {
    getData: (type: string) => ({ 'text/html': html, 'text/plain': plain })[type] ?? '',
    files: [],
  };
  const event = new Event('paste', { bubbles: true, cancelable: true });
  box()?.dispatchEvent(Object.assign(event, { clipboardData }));
}

/** Puts the caret behind some words. */
function goBehind(words: string): void {
  const walker = document.createTreeWalker(box() ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at !== -1) return getSelection()?.collapse(node, at + words.length);
  }
}

test('what is typed and pasted before the editor of texts comes is written where its author stood', async () => {
  const letGo = slowNetwork();
  const { writer, stops, told, textNow, user } = page();
  const written = writer.write(stops[1], 'end');
  expect(document.activeElement).toBe(box());
  expect(box()?.querySelector('button, a, [id]')).toBeNull();
  goBehind('One');
  await user.keyboard('! *now* x{Backspace}');
  paste('later', '<p><b>later</b></p>');
  await user.keyboard('{Enter}next');
  expect(box()?.textContent).toContain('One! *now* later');
  expect(textNow()).toBeNull();
  letGo();
  await written;
  await vi.waitFor(() =>
    expect(textNow()).toBe(
      'Hope [helps](glossary:help) a lot.\n\n- One! *now* **later**\n- next\n- Two',
    ),
  );
  expect(told.findLast(({ kind }) => kind === 'held')).toMatchObject({ held: null });
  expect(document.querySelectorAll('[role="textbox"]')).toHaveLength(1);
  expect(document.activeElement).toBe(box());
});

test('letters that are typed over a chosen word, and over a text that only holds a place, take it', async () => {
  const letGo = slowNetwork();
  const { writer, stops, textNow, user } = page();
  void writer.write(stops[1], 'end');
  goBehind('helps');
  getSelection()?.extend(getSelection()?.anchorNode ?? document.body, 0);
  await user.keyboard('h');
  letGo();
  await vi.waitFor(() => expect(textNow()).toBe('Hope h a lot.\n\n- One\n- Two'));

  const letGoAgain = slowNetwork();
  void writer.write(stops[0], 'end');
  writer.hear({ kind: 'act', act: { kind: 'chooseAll' } });
  await user.keyboard('Trust');
  letGoAgain();
  await vi.waitFor(() => expect(textNow()).toBe('Trust'));
});

test('who goes on before the editor of texts comes leaves their letters to the editor around the page', async () => {
  const letGo = slowNetwork();
  const { writer, stops, told, user } = page();
  void writer.write(stops[0], 'end');
  await user.keyboard(' and');
  await user.tab();
  expect(box()?.getAttribute('aria-label')).toBe('rich');
  const { place } = stops[0].field;
  const held = told.filter((message) => message.kind === 'held' || message.kind === 'leftHeld');
  expect(held.slice(-2)).toEqual([
    {
      kind: 'held',
      place,
      isRich: false,
      held: {
        acts: [{ kind: 'typed', letters: ' and' }],
        at: expect.objectContaining({ head: { letters: 4, spaces: 0, begins: false } }),
      },
    },
    { kind: 'leftHeld', place },
  ]);
  await user.keyboard('{Escape}');
  expect(box()).toBeNull();
  letGo();
});

test('undo takes back what was typed before the editor of texts comes, and nothing of the course', async () => {
  const letGo = slowNetwork();
  const { writer, stops, told, textNow, user } = page();
  void writer.write(stops[0], 'end');
  await user.keyboard(' and');
  await user.keyboard('{Control>}z{/Control}');
  expect([box()?.textContent, told.at(-1)]).toEqual([
    'Hope',
    expect.objectContaining({ held: null }),
  ]);
  await user.keyboard('!');
  letGo();
  await vi.waitFor(() => expect(textNow()).toMatch(/!/));
  expect(textNow()).toHaveLength('Hope!'.length);
});

test('where the editor of texts cannot be fetched, that is said, and it is fetched once there is a network', async () => {
  const letGo = slowNetwork();
  const { writer, stops, told, textNow, user } = page();
  vi.mocked(lateTextEditor.load).mockRejectedValueOnce(new TypeError('No network.'));
  await writer.write(stops[0], 'end');
  expect(told).toContainEqual({ kind: 'noted', note: { kind: 'missing' } });
  await user.keyboard('!');
  letGo();
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(textNow()).toBe('Hope!'));
});

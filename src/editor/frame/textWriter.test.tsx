import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import type { PageText } from '../marks/pageText.ts';
import { called } from '../marks/testing.ts';
import type { FromFrame } from './messages.ts';
import { type Stop, TextWriter } from './textWriter.ts';

afterEach(() => document.body.replaceChildren());

const stop = (mark: number, name: string, text: string): Stop => {
  const element = document.body.appendChild(document.createElement('h2'));
  element.textContent = text;
  const place = { file: 'lessons/hope.json', path: ['blocks', 0, name] };
  const field: PageText = { mark, place, kind: 'line', ...called(name), text, plain: text };
  return { field, element };
};

/** A page with two texts. */
function page() {
  const stops = [stop(1, 'title', 'Hope'), stop(2, 'note', 'Courage')] as const;
  const told: FromFrame[] = [];
  const writer = new TextWriter({
    tell: (message) => told.push(message),
    stops: () => stops,
    stopOf: (mark) => stops.find(({ field }) => field.mark === mark) ?? null,
  });
  const block = { lesson: 'hope', file: 'lessons/hope.json', path: ['blocks', 0] };
  writer.take(new Map([[7, block]]));
  const said = (kind: FromFrame['kind']) => told.filter((message) => message.kind === kind);
  return { writer, stops, said, block, user: userEvent.setup() };
}

const box = () => document.querySelector('[role="textbox"]');

test('a text is written in its place: the editor hears each letter', async () => {
  const { writer, stops, said } = page();
  await writer.write(stops[0], 'end');
  expect(box()?.getAttribute('aria-label')).toBe('title');
  expect(stops[0].element.dataset).toHaveProperty('writtenOn');
  writer.hear({ kind: 'act', act: { kind: 'insert', text: ' and' } });
  expect(said('pressed')).toEqual([{ kind: 'pressed', place: stops[0].field.place, text: 'Hope' }]);
  expect(said('text')).toEqual([
    { kind: 'text', place: stops[0].field.place, text: 'Hope and', how: 'written' },
  ]);
});

test('a text is chosen whole for what is typed to take its place, unless something is typed already', async () => {
  const { writer, stops, said } = page();
  const type = (text: string) => writer.hear({ kind: 'act', act: { kind: 'insert', text } });
  const chooseAll = () => writer.hear({ kind: 'act', act: { kind: 'chooseAll' } });
  await writer.write(stops[0], 'end');
  chooseAll();
  type('Tr');
  // Said once more, and late: what was typed stays.
  chooseAll();
  type('ust');
  expect(said('text').at(-1)).toMatchObject({ text: 'Trust' });
});

test('what was pasted and left out is told to the editor', async () => {
  const { writer, stops, said } = page();
  await writer.write(stops[0], 'end');
  const clipboardData = { getData: () => '', files: [new File(['x'], 'lift.png')] };
  const event = new Event('paste', { bubbles: true, cancelable: true });
  box()?.dispatchEvent(Object.assign(event, { clipboardData }));
  expect(said('noted')).toEqual([{ kind: 'noted', note: { kind: 'files' } }]);
});

test('letters that were typed before the text was chosen whole take its place, too', async () => {
  const { writer, stops, said } = page();
  await writer.write(stops[0], 'end');
  writer.hear({ kind: 'act', act: { kind: 'insert', text: 'Tr' } });
  writer.hear({ kind: 'act', act: { kind: 'chooseAll' } });
  writer.hear({ kind: 'act', act: { kind: 'insert', text: 'ust' } });
  expect(said('text').map((message) => 'text' in message && message.text)).toEqual([
    'HopeTr',
    'Tr',
    'Trust',
  ]);
});

test('what comes from elsewhere shows in it, and what is of another field does not', async () => {
  const { writer, stops, said } = page();
  await writer.write(stops[0], 'end');
  writer.hear({ kind: 'written', place: stops[1].field.place, text: 'Time' });
  writer.hear({ kind: 'written', place: stops[0].field.place, text: 'Hopes' });
  expect([box()?.textContent, said('text')]).toEqual(['Hopes', []]);
});

test('Tab leads from text to text, and Escape out of them to where they begin', async () => {
  const { writer, stops, user } = page();
  await writer.write(stops[0], 'end');
  await user.tab();
  await expect.poll(() => box()?.getAttribute('aria-label')).toBe('note');
  expect(stops[0].element.dataset).not.toHaveProperty('writtenOn');
  await user.keyboard('{Escape}');
  expect(box()).toBeNull();
  expect(document.activeElement).toBe(document.querySelector('[data-in-place="entry"]'));
  await user.keyboard('{Enter}');
  await expect.poll(() => box()?.getAttribute('aria-label')).toBe('note');
});

test('the way in leads to the block that is worked on, and into sight', async () => {
  const { writer, stops, user } = page();
  const seen = stops.map(({ element }) => vi.spyOn(element, 'scrollIntoView'));
  const other = { lesson: 'hope', file: 'lessons/hope.json', path: ['blocks', 0, 'note'] };
  writer.take(new Map([[8, other]]));
  writer.chosen = 8;
  document.querySelector<HTMLElement>('[data-in-place="entry"]')?.focus();
  await user.keyboard('{Enter}');
  await expect.poll(() => box()?.getAttribute('aria-label')).toBe('note');
  expect(seen.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test('Enter leads on in a list, and asks for another item behind its last', async () => {
  const stops = [0, 1].map((index) => stop(index, `option ${index}`, `Option ${index}`));
  const list = { file: 'lessons/hope.json', path: ['blocks', 0, 'options'] };
  const inList = stops.map((each, index) => ({
    ...each,
    field: { ...each.field, place: { ...list, path: [...list.path, index, 'text'] } },
  }));
  const told: FromFrame[] = [];
  const writer = new TextWriter({
    tell: (message) => told.push(message),
    stops: () => inList,
    stopOf: (mark) => inList.find(({ field }) => field.mark === mark) ?? null,
  });
  const user = userEvent.setup();
  const [first] = inList;
  if (first === undefined) throw new Error('There are two texts.');
  await writer.write(first, 'end');
  await user.keyboard('{Enter}');
  await expect.poll(() => box()?.getAttribute('aria-label')).toBe('option 1');
  expect(told.filter(({ kind }) => kind === 'entered')).toEqual([]);
  await user.keyboard('{Enter}');
  expect(told.filter(({ kind }) => kind === 'entered')).toEqual([{ kind: 'entered', list }]);
});

test('Enter in a text that is in no list ends the writing', async () => {
  const { writer, stops, said, user } = page();
  await writer.write(stops[0], 'end');
  await user.keyboard('{Enter}');
  expect([box(), said('entered')]).toEqual([null, []]);
});

test('writing ends where the block goes, or another stands in its place', async () => {
  const { writer, stops, said, block } = page();
  await writer.write(stops[0], 'end');
  writer.take(new Map([[7, { ...block }]]));
  expect(box()).not.toBeNull();
  writer.take(new Map([[7, { ...block, path: ['blocks', 1] }]]));
  expect(box()).toBeNull();
  expect(said('writing').at(-1)).toEqual({ kind: 'writing', text: null });
});

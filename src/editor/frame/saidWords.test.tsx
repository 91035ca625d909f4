import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { letGoAfterEach } from '../../../tests/letGo.ts';
import { markOf } from '../marks/mark.ts';
import type { PageText } from '../marks/pageText.ts';
import { called } from '../marks/testing.ts';
import { takeMarks } from './markedPage.ts';
import { SaidWords } from './saidWords.ts';

letGoAfterEach();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const title = (plain: string): PageText => ({
  mark: 1,
  place: { file: 'lessons/hope.json', path: ['title'] },
  kind: 'line',
  ...called('Title'),
  text: plain,
  plain,
});

const rich = (text: string, plain: string): PageText => ({ ...title(plain), kind: 'rich', text });

/** A page that was drawn with a title, as heading and in its outline, and what says words on it. */
async function drawnPage() {
  document.body.innerHTML = '<h1></h1><nav><span></span></nav>';
  const said: SaidWords = new SaidWords(takeMarks(document.body, () => said.keep()));
  for (const place of document.querySelectorAll('h1, span')) place.append(`${markOf(1)}Hope`);
  await settled();
  const heading = document.querySelector('h1')?.firstChild;
  if (!(heading instanceof Text)) throw new Error('The heading has words.');
  return { said, heading };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const shown = () => [...document.querySelectorAll('h1, span')].map((each) => each.textContent);

test('a letter stands at once wherever its text shows', async () => {
  const { said } = await drawnPage();
  expect(said.say(title('Hope'), title('Hopes'))).toBe(true);
  await settled();
  expect(shown()).toEqual(['Hopes', 'Hopes']);
});

test('a drawing that began before takes no letter away; one that shows something else may', async () => {
  const { said, heading } = await drawnPage();
  said.say(title('Hope'), title('Hopes'));
  await settled();
  heading.data = `${markOf(1)}Hope`;
  await settled();
  expect(shown()).toEqual(['Hopes', 'Hopes']);
  heading.data = `${markOf(2)}Trust`;
  await settled();
  expect(shown()).toEqual(['Trust', 'Hopes']);
});

test('what cannot be said is drawn over what was drawn before', async () => {
  const { said } = await drawnPage();
  said.say(title('Hope'), title('Hopes'));
  await settled();
  // Whoever draws the first words again writes nothing where they stand for all that it knows.
  expect(said.say(title('Hopes'), { ...title('Hope'), plain: '' })).toBe(false);
  await settled();
  expect(shown()).toEqual(['Hope', 'Hope']);
});

test('a text that shows otherwise than it is written, or nowhere, has to be drawn', async () => {
  const { said, heading } = await drawnPage();
  heading.data = `${markOf(1)}1. Hope`;
  await settled();
  expect(said.say(title('Hope'), title('Hopes'))).toBe(false);
  document.body.replaceChildren();
  expect(said.say(title('Hope'), title('Hopes'))).toBe(false);
});

test('in a text of several paragraphs the letter stands in its own', async () => {
  document.body.innerHTML = '<div data-rich-text><p></p><p>We <b>share</b> it.</p></div>';
  const marked = takeMarks(document.body, () => undefined);
  document.querySelector('p')?.append(`${markOf(1)}Hope`);
  await settled();
  const before = rich('Hope\n\nWe **share** it.', 'Hope\nWe share it.');
  const now = rich('Hope\n\nWe **sharre** it.', 'Hope\nWe sharre it.');
  expect(new SaidWords(marked).say(before, now)).toBe(true);
  await settled();
  expect(document.body.textContent).toBe('HopeWe sharre it.');
  expect(marked.nodesOf(1)).toHaveLength(1);
});

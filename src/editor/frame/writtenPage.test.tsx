import { expect, test, vi } from 'vitest';

import { letGoAfterEach } from '../../../tests/letGo.ts';
import { markOf } from '../marks/mark.ts';
import { called } from '../marks/testing.ts';
import type { FromFrame } from './messages.ts';
import { WrittenPage } from './writtenPage.ts';

const FILE = 'lessons/quiz.json';
const QUESTION = 7;

letGoAfterEach();

/** The page has been drawn, and what was drawn was looked at. */
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

test('what a quiz does not show stands at its end, and nothing stirs after that', async () => {
  const main = document.body.appendChild(document.createElement('main'));
  main.append(document.createElement('h1'), document.createElement('p'));
  const page = new WrittenPage({
    tell: () => undefined,
    quizPart: () => QUESTION,
    addressOf: () => null,
  });
  const texts = [1, 2].map((mark) => ({
    mark,
    place: { file: FILE, path: ['quiz', 'questions', mark, 'question'] },
    kind: 'line' as const,
    ...called('Question', `Question ${mark + 1}`),
    text: `Question ${mark}`,
    plain: `Question ${mark}`,
  }));
  const place = { lesson: 'quiz', file: FILE, path: ['quiz', 'questions', 1] };
  page.take({ texts: new Map([[FILE, texts]]), places: new Map([[QUESTION, place]]) });
  // The first of them shows, so that the page is known to have marks.
  main.firstElementChild?.append(`${markOf(1)}Question 1`);
  await nextFrame();
  await nextFrame();
  expect(main.lastElementChild?.textContent).toBe('Question 3 · QuestionQuestion 2');

  const stirred: MutationRecord[] = [];
  new MutationObserver((records) => stirred.push(...records)).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  for (let frames = 0; frames < 5; frames += 1) await nextFrame();
  expect(stirred).toEqual([]);
});

test('a press on a formula leads to its own field, not to the number beside it', () => {
  const main = document.body.appendChild(document.createElement('main'));
  main.innerHTML =
    '<div data-block="7"><figure><span data-formula><math><mi>a</mi></math></span><p></p></figure></div>';
  const told: FromFrame[] = [];
  const page = new WrittenPage({
    tell: (message) => told.push(message),
    quizPart: () => null,
    addressOf: () => null,
  });
  const file = 'lessons/way.json';
  const fieldOf = (mark: number, name: string, kind: 'line' | 'code', text: string) => ({
    mark,
    place: { file, path: ['blocks', 0, name] },
    kind,
    ...called(name),
    text,
    plain: text,
  });
  const texts = [fieldOf(1, 'latex', 'code', 'a'), fieldOf(2, 'number', 'line', '1')];
  const place = { lesson: 'way', file, path: ['blocks', 0] };
  page.take({ texts: new Map([[file, texts]]), places: new Map([[QUESTION, place]]) });
  main.querySelector('p')?.append(`(${markOf(2)}1)`);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  main.querySelector('mi')?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(told).toContainEqual({ kind: 'pressed', place: texts[0]?.place, text: null });
});

test('in a quiz, too, a press on a card is for its words, and other buttons do what they do', async () => {
  const main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = '<div><p></p><button id="card"></button></div><button id="next">Next</button>';
  const page = new WrittenPage({
    tell: () => undefined,
    quizPart: () => QUESTION,
    addressOf: () => null,
  });
  const file = 'lessons/quiz.json';
  const path = ['quiz', 'questions', 0, 'pairs', 0, 'text'];
  const text = { mark: 1, place: { file, path }, kind: 'line' as const, ...called('Text') };
  const texts = [{ ...text, text: 'Needle', plain: 'Needle' }];
  page.take({ texts: new Map([[file, texts]]), places: new Map() });
  main.querySelector('p')?.append(`${markOf(1)}Needle`);
  main.querySelector('#card')?.setAttribute('aria-label', `Pick up: ${markOf(1)}Needle`);
  await nextFrame();
  const goesOn = (selector: string) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    return main.querySelector(selector)?.dispatchEvent(click);
  };
  expect([goesOn('#card'), goesOn('#next')]).toEqual([false, true]);
});

test('a letter stands at once also in what is listed; what it is listed by waits for a pause', async () => {
  const main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = '<div data-block="7"><p></p><b></b></div>';
  const page = new WrittenPage({
    tell: () => undefined,
    quizPart: () => null,
    addressOf: () => null,
  });
  const asks = { up: '', down: '', duplicate: '', turnInto: '', remove: '', addBefore: '' };
  const where = { addBefore: 'Add before', addAfter: 'Add after' };
  const words = { asks: { ...asks, addAfter: '' }, where, tools: '' };
  page.hear({ kind: 'words', writeHere: '', hidden: 'Hidden', seams: words });
  const file = 'lessons/way.json';
  const fieldOf = (mark: number, name: string, plain: string) => ({
    mark,
    place: { file, path: ['blocks', 0, name] },
    kind: 'line' as const,
    ...called(name),
    text: plain,
    plain,
  });
  const places = new Map([[QUESTION, { lesson: 'way', file, path: ['blocks', 0] }]]);
  const write = (title: string, feedback: string) => {
    const [before, after] = [fieldOf(1, 'title', title), fieldOf(2, 'feedback', feedback)];
    const texts = [before, after, fieldOf(3, 'text', 'Yes')];
    page.take({ texts: new Map([[file, texts]]), places });
  };
  const listed = () => main.querySelector('[data-hidden-texts] p')?.textContent;
  const named = () => main.querySelector("[data-ask='addAfter']")?.getAttribute('aria-label');
  write('Hope', 'Wel');
  const shown = main.querySelector('p');
  shown?.append(`${markOf(1)}Hope`);
  main.querySelector('b')?.append(`${markOf(3)}Yes`);
  await nextFrame();
  await nextFrame();
  expect([listed(), named()]).toEqual(['Wel', 'Add after Hope Yes']);

  vi.useFakeTimers();
  const title = shown?.firstChild;
  if (!(title instanceof Text)) throw new Error('The title stands on the page.');
  title.data = `${markOf(1)}Hopes`;
  write('Hopes', 'Well');
  await vi.advanceTimersByTimeAsync(100);
  expect([title.data, listed(), named()]).toEqual(['Hopes', 'Well', 'Add after Hope Yes']);
  await vi.advanceTimersByTimeAsync(200);
  expect(named()).toBe('Add after Hopes Yes');
  // What goes from the page is listed with the next picture.
  title.remove();
  await vi.advanceTimersByTimeAsync(20);
  expect(listed()).toBe('Hopes');
  vi.useRealTimers();
});

const ask = (inputType: string): boolean =>
  document.body.dispatchEvent(
    new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }),
  );

test('undo from a menu of the browser asks for that of the course, as its keys do', () => {
  const told: FromFrame[] = [];
  const page = new WrittenPage({
    tell: (message) => told.push(message),
    quizPart: () => null,
    addressOf: () => null,
  });
  page.take({ texts: new Map(), places: new Map() });
  expect([ask('historyUndo'), ask('historyRedo'), ask('insertText')]).toEqual([false, false, true]);
  expect(told).toEqual([{ kind: 'undo' }, { kind: 'redo' }]);
});

test('a text that shows twice, as the title of a column, is written in where it was pressed', async () => {
  const main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = '<div data-block="7"><h2></h2><p></p></div>';
  const page = new WrittenPage({
    tell: () => undefined,
    quizPart: () => null,
    addressOf: () => null,
  });
  const file = 'lessons/way.json';
  const title = {
    mark: 1,
    place: { file, path: ['blocks', 0, 'title'] },
    kind: 'line' as const,
    ...called('Title'),
    text: 'Hope',
    plain: 'Hope',
  };
  const texts = [title];
  const place = { lesson: 'way', file, path: ['blocks', 0] };
  page.take({ texts: new Map([[file, texts]]), places: new Map([[QUESTION, place]]) });
  for (const each of main.querySelectorAll('h2, p')) each.append(`${markOf(1)}Hope`);
  await nextFrame();
  main.querySelector('p')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const written = () => main.querySelector('[data-written-on]')?.localName;
  await vi.waitFor(() => expect(written()).toBe('p'));
  // Another draft comes, as after each letter.
  page.take({ texts: new Map([[file, [...texts]]]), places: new Map([[QUESTION, place]]) });
  expect(written()).toBe('p');
});

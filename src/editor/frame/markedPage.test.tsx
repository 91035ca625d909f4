import { act, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { markOf } from '../marks/mark.ts';
import { takeMarks } from './markedPage.ts';
import { pictureOf, pressedField } from './pressedField.ts';

afterEach(() => vi.restoreAllMocks());

function Card({ front, back, alt }: { front: string; back: string; alt: string }) {
  return (
    <section aria-label={`Card: ${front}`}>
      <button type="button">
        <span>{front}</span>
      </button>
      <div data-rich-text="">
        <p>
          <strong>{back}</strong> and more
        </p>
        <p>Another paragraph</p>
      </div>
      <img alt={alt} src="data:," />
    </section>
  );
}

/** What React draws of marked words, with what the page tells of it. */
function drawn() {
  const place = document.body.appendChild(document.createElement('main'));
  const marked = takeMarks(place, () => undefined);
  const words = { front: 'Courage', back: 'It grows.', alt: 'A tree.' };
  const draw = (some: Partial<typeof words> = {}) => {
    const { front, back, alt } = { ...words, ...some };
    return <Card front={markOf(1) + front} back={markOf(2) + back} alt={markOf(3) + alt} />;
  };
  const { container, rerender } = render(draw(), { container: place });
  const press = (selector: string) => {
    const target = container.querySelector(selector);
    return target && (pressedField(marked, { target, at: { x: 0, y: 0 } })?.mark ?? null);
  };
  return { marked, container, press, draw: (some: Partial<typeof words>) => rerender(draw(some)) };
}

/** What was drawn is looked at right after, before anything is seen of it. */
const settled = () => act(async () => undefined);

test('nothing on the page, seen, heard or copied, has a mark', async () => {
  const { container } = drawn();
  await settled();
  expect(container.innerHTML).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  expect(container.querySelector('section')?.getAttribute('aria-label')).toBe('Card: Courage');
});

test('what is pressed tells its field: a word, all of a rich text, a picture by its words', async () => {
  const { press } = drawn();
  await settled();
  expect(press('span')).toBe(1);
  expect(press('button')).toBe(1);
  expect(press('p:last-child')).toBe(2);
  expect(press('img')).toBe(3);
});

test('where several fields stand, none of them is meant', async () => {
  const { press } = drawn();
  await settled();
  expect(press('section')).toBeNull();
});

test('a text that is drawn anew, in the same place, tells its field again', async () => {
  const { marked, container, press, draw } = drawn();
  await settled();
  draw({ front: 'Time' });
  await settled();
  expect([container.querySelector('span')?.textContent, press('span')]).toEqual(['Time', 1]);
  expect(marked.nodes().map(({ node, mark }) => [node.data, mark])).toEqual([
    ['Time', 1],
    ['It grows.', 2],
  ]);
  expect([...marked.shown()].toSorted()).toEqual([1, 2, 3]);
});

test('a text that goes is of no field any more, and is again as it comes back', async () => {
  const { marked, container } = drawn();
  await settled();
  const [button, image] = ['button', 'img'].map((each) => container.querySelector(each));
  button?.remove();
  image?.remove();
  await settled();
  // The name of the card still tells of the first.
  expect([[...marked.shown()].toSorted(), marked.nodesOf(1)]).toEqual([[1, 2], []]);
  container.append(button ?? '', image ?? '');
  await settled();
  expect([...marked.shown()].toSorted()).toEqual([1, 2, 3]);
  expect(marked.nodesOf(1).map(({ node }) => node.data)).toEqual(['Courage']);
});

test('what stands several times is found in the order in which it is read; what is only listed shows not', async () => {
  const { marked, container } = drawn();
  await settled();
  const list = document.createElement('ul');
  list.dataset['hiddenTexts'] = '';
  list.append(`${markOf(1)}Courage, listed`, `${markOf(4)}Hope`);
  container.prepend(list);
  await settled();
  expect(marked.nodesOf(1).map(({ node }) => node.data)).toEqual(['Courage, listed', 'Courage']);
  expect([...marked.shown()].toSorted()).toEqual([1, 2, 3]);
});

test('a text that is moved keeps its field', async () => {
  const { container, press } = drawn();
  await settled();
  const button = container.querySelector('button');
  button?.parentElement?.append(button);
  await settled();
  expect(press('span')).toBe(1);
});

test('a button that lies over the words of a card from elsewhere in it leads to those that were pressed', async () => {
  // A document without a browser draws nothing: the words stand where the test says.
  const { prototype } = HTMLParagraphElement;
  vi.spyOn(prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 80, 20));
  const place = document.body.appendChild(document.createElement('ul'));
  const marked = takeMarks(place, () => undefined);
  const { container } = render(
    <li>
      <p>{`${markOf(1)}Courage`}</p>
      <div>
        <button type="button" aria-label={`Turn the card: ${markOf(1)}Courage`} />
      </div>
      <p>{`${markOf(2)}It grows.`}</p>
    </li>,
    { container: place },
  );
  await settled();
  const target = container.querySelector('button') ?? container;
  const pressed = (x: number, y: number) => pressedField(marked, { target, at: { x, y } });
  expect(pressed(20, 20)?.node?.data).toBe('Courage');
  expect(pressed(20, 200)).toEqual({ mark: 1, node: null });
});

test('a button that lies over the words of a card tells of them, one that stands apart of its field alone', async () => {
  const place = document.body.appendChild(document.createElement('ul'));
  const marked = takeMarks(place, () => undefined);
  const name = `Pick up: ${markOf(1)}Courage`;
  const { container } = render(
    <li>
      <button type="button" aria-label={name} id="over" />
      <span>{`${markOf(1)}Courage`}</span>
      <span>
        <button type="button" aria-label={name} id="apart" />
      </span>
    </li>,
    { container: place },
  );
  await settled();
  const pressed = (selector: string) => {
    const target = container.querySelector(selector);
    const field = target && pressedField(marked, { target, at: { x: 0, y: 0 } });
    return [field?.mark, field?.node?.data];
  };
  expect(pressed('#over')).toEqual([1, 'Courage']);
  expect(pressed('#apart')).toEqual([1, undefined]);
});

const element = (selector: string): Element => document.querySelector(selector) ?? document.body;

test('what covers a picture to be pressed all over it means the picture, a point on it does not', () => {
  document.body.innerHTML = `<div><img src="data:," id="option"><label></label></div>
<figure><img src="data:," id="map"><label id="one"></label><label></label><button></button></figure>`;
  vi.spyOn(HTMLImageElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 300, 200),
  );
  const under = vi.spyOn(document, 'elementsFromPoint');
  const pressed = (target: Element, picture: string) => {
    under.mockReturnValue([target, element(picture)]);
    return pictureOf({ target, at: { x: 10, y: 10 } });
  };
  expect(pressed(element('label'), '#option')).toBe(element('#option'));
  expect(pressed(element('#one'), '#map')).toBe(element('#one'));
  const button = element('button');
  expect(pressed(button, '#map')).toBe(button);
  vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 200));
  expect(pressed(button, '#map')).toBe(element('#map'));
});

test('what is written twice before anybody looks stays of its field', async () => {
  const place = document.body.appendChild(document.createElement('p'));
  const marked = takeMarks(place, () => undefined);
  const shown = place.appendChild(document.createElement('b'));
  const words = shown.appendChild(new Text(`${markOf(7)}Hope`));
  for (const more of ['Hopes', 'Hoped']) {
    words.data = markOf(7) + more;
    shown.setAttribute('aria-label', markOf(8) + more);
  }
  await Promise.resolve();
  expect([shown.textContent, shown.getAttribute('aria-label')]).toEqual(['Hoped', 'Hoped']);
  expect(marked.nodesOf(7).map(({ node }) => node)).toEqual([words]);
  expect(marked.toldBy(shown)).toEqual([8]);
});

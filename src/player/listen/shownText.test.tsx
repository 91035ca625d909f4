import { describe, expect, it } from 'vitest';

import { shownText, wholeText } from './shownText.ts';

function page(...parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...parts);
  document.body.replaceChildren(element);
  return element;
}

function make(
  tag: string,
  attributes: Record<string, string>,
  ...inside: readonly (Node | string)[]
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

const p = (...inside: readonly (Node | string)[]) => make('p', {}, ...inside);

describe('the text that a page shows', () => {
  it('has a line for each paragraph, and one space between words', () => {
    const element = page(p('Hope ', make('em', {}, 'helps'), '\n  people.'), p(' Always. '));
    expect(shownText(element).text).toBe('Hope helps people.\nAlways.');
  });

  it('breaks words, not lines, at a line break', () => {
    expect(shownText(page(p('One', make('br', {}), 'two'))).text).toBe('One two');
  });

  it('has what stands for a picture, and nothing for decoration', () => {
    const element = page(make('img', { alt: 'A ladder.' }), make('img', { alt: '' }), p('Words.'));
    expect(shownText(element).text).toBe('A ladder.\nWords.');
  });

  it('has the words of a formula within its line', () => {
    const formula = make(
      'span',
      { 'data-formula': '' },
      make('math', { 'aria-label': 'a squared' }),
    );
    expect(shownText(page(p('So ', formula, '.'))).text).toBe('So a squared.');
  });

  it('has nothing that is closed, hidden, inert or only for screen readers', () => {
    const element = page(
      p('Open.'),
      make('div', { hidden: 'until-found' }, 'Closed.'),
      make('div', { inert: '' }, 'Back of the card.'),
      make('details', {}, make('summary', {}, 'More'), p('Folded.')),
      make('span', { class: 'visually-hidden' }, 'Spoken otherwise.'),
      make('span', { 'aria-hidden': 'true' }, 'Ornament.'),
    );
    expect(shownText(element).text).toBe('Open.\nMore');
    expect(wholeText(element).text).toContain('Closed.\nBack of the card.');
  });

  it('leaves out what it is told to', () => {
    expect(shownText(page(p('Words.'), make('button', {}, 'Press')), 'button').text).toBe('Words.');
  });

  it('knows where its words stand', () => {
    const shown = shownText(page(p('Hope ', make('em', {}, 'helps'), ' people.'), p('Always.')));
    const [from, to] = [shown.text.indexOf('helps'), shown.text.indexOf(' Always')];
    expect(shown.rangeOf(from, shown.text.indexOf('.')).toString()).toBe('helps people');
    expect(to).toBe(-1);
    const image = make('img', { alt: 'A ladder.' });
    const { startOffset, endOffset } = shownText(page(p('One.'), image)).rangeOf(5, 14);
    expect([startOffset, endOffset]).toEqual([1, 2]);
  });
});

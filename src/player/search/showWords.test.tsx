import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { BlockHost } from '../../blocks/BlockHost.tsx';
import { compileFixture } from '../../blocks/compileFixture.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { preloadViews } from '../../blocks/views.ts';
import { soughtWords } from './foundWords.ts';
import { showWords } from './showWords.ts';

beforeAll(() => preloadViews(['accordion', 'flipCards', 'process', 'text']));

const panels = (text: string) => [
  { id: 'one', title: 'First', text: 'Something else.' },
  { id: 'two', title: 'Second', text },
];

const cards = compileFixture('flipCards', {
  type: 'flipCards',
  id: 'cards',
  cards: [
    { id: 'hope', front: 'Hope', back: 'People do recover.' },
    { id: 'choice', front: 'Choice', back: 'People decide.' },
  ],
});
const steps = compileFixture('process', {
  type: 'process',
  id: 'plan',
  title: 'Planning',
  steps: panels('A small step.'),
});
const sections = compileFixture('accordion', {
  type: 'accordion',
  id: 'sections',
  panels: panels('In a section.'),
});

/** Looks for a text of a block, and tells what has the focus then, and whether it is closed. */
function sought(block: PlayableBlock, text: string, query: string) {
  const { container } = render(<BlockHost block={block} act={() => undefined} />);
  const before = container.textContent.includes(text);
  showWords(container, text, soughtWords(query));
  const { activeElement } = document;
  const isClosed = activeElement?.closest('[hidden], [inert], details:not([open])') !== null;
  return { before, focused: activeElement?.textContent, isClosed };
}

describe('the words that were found', () => {
  it.each([
    ['on the back of a card', cards, 'People do recover.', 'recover'],
    ['in a step further on', steps, 'A small step.', 'small'],
    ['in a section', sections, 'In a section.', 'section'],
  ])('%s are opened, and have the focus', (_, block, text, query) => {
    expect(sought(block, text, query)).toEqual({ before: true, focused: text, isClosed: false });
  });

  it('in a transcript are unfolded', () => {
    document.body.innerHTML =
      '<section><p>Other words.</p><details><summary>Transcript</summary><p>She tells.</p></details></section>';
    showWords(document.body, 'She tells.', soughtWords('tells'));
    expect(document.querySelector('details')?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('She tells.');
  });

  it('that the page says in another form are looked for by themselves', () => {
    document.body.innerHTML =
      '<section><table><tr><td>Fear</td><td>Hope</td></tr></table></section>';
    showWords(document.body, 'Before: Fear; After: Hope', soughtWords('hope'));
    expect(document.activeElement?.textContent).toBe('Hope');
  });

  it('that the page does not have leave the learner where they are', () => {
    document.body.innerHTML = '<section><h2 tabindex="-1">Hope</h2></section>';
    document.querySelector('h2')?.focus();
    showWords(document.body, 'Nothing', soughtWords('nothing'));
    expect(document.activeElement?.textContent).toBe('Hope');
  });
});

import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { tabsFixtures } from './fixtures.ts';
import { indexAfterKey } from './TabList.tsx';
import { lintTabs } from './build.ts';

describe('tabs', () => {
  it('keep which were opened, and are done when each was', () => {
    const { content, ...block } = compileFixture('tabs', tabsFixtures.short);
    expect(content.tabs.map(({ item, title }) => [item, title])).toEqual([
      [1, 'Doing for'],
      [2, 'Doing with'],
    ]);
    expect(block).toMatchObject({
      state: { kind: 'items', items: [1, 2] },
      done: { when: 'opened' },
      slots: [],
    });
  });

  it('read one after the other, with the blocks of each below its heading', () => {
    expect(linearizeBlock(compileFixture('tabs', tabsFixtures.holdingBlocks))).toEqual([
      { kind: 'heading', level: 2, text: 'Try it yourself' },
      { kind: 'heading', level: 3, text: 'Two cards' },
      { kind: 'heading', level: 4, text: 'Two principles' },
      { kind: 'heading', level: 4, text: 'Hope', names: 'card' },
      { kind: 'paragraph', text: 'People do recover.' },
      { kind: 'heading', level: 4, text: 'Choice', names: 'card' },
      { kind: 'paragraph', text: 'People decide for themselves.' },
      { kind: 'heading', level: 3, text: 'One question' },
      { kind: 'paragraph', text: 'Think first.' },
      { kind: 'paragraph', text: 'Everyone with lived experience is a peer worker.' },
    ]);
  });

  it.each([
    ['one tab', tabs(1), ['error single-tab']],
    ['two tabs', tabs(2), []],
    ['five tabs', tabs(5), []],
    ['six tabs', tabs(6), ['warning many-tabs']],
    ['an empty tab', [...tabs(1), { id: 'b', title: 'B' }], ['error empty-panel']],
    [
      'a sentence for a title',
      [...tabs(1), { id: 'b', title: 'A line manager can do it', text: 'Ask.' }],
      [],
    ],
    [
      'more than that',
      [...tabs(1), { id: 'b', title: 'A line manager could do it', text: 'Ask.' }],
      ['warning long-tab-title'],
    ],
    [
      'a Continue',
      [...tabs(1), { id: 'b', title: 'B', blocks: [{ type: 'continue', id: 'go-on' }] }],
      ['error continue-in-panel'],
    ],
  ])('with %s', (_name, authored, expected) => {
    const found = lintTabs({ tabs: authored });
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});

describe('the keys of a row of three tabs, the last one chosen', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 1, 0],
    ['Home', 0, 0],
    ['End', 2, 2],
    ['ArrowDown', null, null],
  ])('%s leads to %s, and to %s where lines run from right to left', (key, ltr, rtl) => {
    const place = { here: 2, count: 3 };
    expect(indexAfterKey(key, { ...place, isRightToLeft: false })).toBe(ltr);
    expect(indexAfterKey(key, { ...place, isRightToLeft: true })).toBe(rtl);
  });
});

function tabs(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `tab-${index}`,
    title: `Tab ${index + 1}`,
    text: 'Words.',
  }));
}

import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintButtons } from './build.ts';
import { buttonsFixtures } from './fixtures.ts';

describe('buttons', () => {
  it('lead on and are done by going past them', () => {
    expect(compileFixture('buttons', buttonsFixtures.inLine)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { title: null, buttons: [{ file: null, note: null }, { file: null }] },
    });
  });

  it('read as their notes and what they say', () => {
    expect(linearizeBlock(compileFixture('buttons', buttonsFixtures.rightToLeft))).toEqual([
      { kind: 'paragraph', text: 'عشرة أسئلة، بقدر ما تشاء من المرات.' },
      { kind: 'listItem', text: 'ابدأ الاختبار' },
    ]);
  });

  it.each([
    ['a link to a lesson', { text: '[Take the quiz](lesson:quiz)' }, []],
    ['words and a file', { text: 'Open the plan', file: 'plan.pdf' }, []],
    ['words alone', { text: 'Take the quiz' }, ['error button-leads-nowhere']],
    ['more than a link', { text: 'Take [the quiz](lesson:quiz)' }, ['error button-leads-nowhere']],
    ['two links', { text: '[A](lesson:a)[B](lesson:b)' }, ['error button-leads-nowhere']],
    ['a term', { text: '[Carer](glossary:carer)' }, ['error button-leads-nowhere']],
    ['a list', { text: '- [Quiz](lesson:quiz)' }, ['error button-leads-nowhere']],
    [
      'a link and a file',
      { text: '[The plan](lesson:plan)', file: 'plan.pdf' },
      ['error button-leads-twice'],
    ],
    [
      'words that say nothing',
      { text: '[Click here](lesson:quiz)' },
      ['warning button-says-nothing'],
    ],
    [
      'nine words',
      { text: '[one two three four five six seven eight nine](lesson:a)' },
      ['warning long-button'],
    ],
  ])('with %s', (_name, button, expected) => {
    const found = lintButtons({ buttons: [{ id: 'one', ...button }] });
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});

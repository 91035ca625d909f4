import { expect, it } from 'vitest';

import { linearizeRichText, richTextToPlainText } from './linear.ts';
import { parseRichText } from './parse.ts';

const { value } = parseRichText(`### Landings

Where do *you*\\
stand?

- Doing to
  - not asked
- Doing with

| Landing | Who decides |
| --- | --- |
| Doing for | Others |
| Doing with | |`);

it('gives headings, paragraphs, list items and rows in reading order', () => {
  expect(linearizeRichText(value)).toEqual([
    { kind: 'heading', level: 3, text: 'Landings' },
    { kind: 'paragraph', text: 'Where do you stand?' },
    { kind: 'listItem', text: 'Doing to' },
    { kind: 'listItem', text: 'not asked' },
    { kind: 'listItem', text: 'Doing with' },
    { kind: 'listItem', text: 'Landing: Doing for; Who decides: Others', on: 'Doing for' },
    { kind: 'listItem', text: 'Landing: Doing with', on: 'Doing with' },
  ]);
});

it('gives the same as lines of plain text', () => {
  expect(richTextToPlainText(value).split('\n').slice(0, 3)).toEqual([
    'Landings',
    'Where do you stand?',
    'Doing to',
  ]);
});

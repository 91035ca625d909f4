import { expect, it } from 'vitest';

import { fetchLatexReader, latexReader, needsLatexReader } from './latexReader.ts';
import { parseRichText } from './parse.ts';
import { withFormulas } from './parseFormulas.ts';

const read = (text: string) => withFormulas(parseRichText(text).value, 'en');

it('is fetched only where there may be a formula, which stands as it was written before', async () => {
  const before = read('So $x$.');
  expect([needsLatexReader(['{"$schema": "a"}', 'b']), needsLatexReader(['It costs $5.'])]).toEqual(
    [false, true],
  );
  expect(latexReader()).toBeNull();
  await fetchLatexReader();
  expect([needsLatexReader(['It costs $5.']), before, read('So $x$.')]).toEqual([
    false,
    [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'So ' },
          { type: 'text', text: '$x$' },
          { type: 'text', text: '.' },
        ],
      },
    ],
    [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'So ' },
          { type: 'formula', math: [{ tag: 'mi', content: 'x' }], words: 'x', text: 'x' },
          { type: 'text', text: '.' },
        ],
      },
    ],
  ]);
});

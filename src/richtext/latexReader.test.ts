import { expect, it, vi } from 'vitest';

import { parseRichText } from './parse.ts';

// Another file of tests may have fetched it before.
vi.resetModules();
const { fetchLatexReader, latexReader, needsLatexReader } = await import('./latexReader.ts');
const { withFormulas } = await import('./parseFormulas.ts');

const read = (text: string) => withFormulas(parseRichText(text).value, 'en');

it('is fetched only where there may be a formula, which stands as it was written before', async () => {
  const before = read('So $x$.');
  const files = ['{"$schema": "a"}', 'It costs $5.', '{"type": "math", "latex": "x"}'];
  expect(files.map((file) => needsLatexReader([file, 'b']))).toEqual([false, true, true]);
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

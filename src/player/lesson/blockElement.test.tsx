import { expect, test } from 'vitest';

import type { BlockKey } from '../../core/blockState.ts';
import { revealBlock } from './blockElement.ts';

const KEY: BlockKey = 7;

const drawn = () => {
  const block = document.createElement('section');
  block.dataset['block'] = String(KEY);
  block.innerHTML = '<h2>Hope</h2>';
  return block;
};

test('a block that is there has the focus on its heading', () => {
  document.body.append(drawn());
  revealBlock(KEY);
  expect(document.activeElement?.textContent).toBe('Hope');
});

test('a block that is still to be drawn has the focus once it is there', async () => {
  revealBlock(KEY);
  document.body.append(drawn());
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe('Hope');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

/** The declarations of a rule in a stylesheet of the blocks. */
function ruleOf(file: string, selector: string): string {
  const sheet = readFileSync(join(import.meta.dirname, file), 'utf8');
  const from = sheet.indexOf(`${selector} {`);
  return sheet.slice(from, sheet.indexOf('}', from));
}

// Firefox does what Chromium, in which all else is tried, does not do.
test('a picture on its way writes no alternative under the pins on it', () => {
  expect(ruleOf('Picture.module.css', ".picture[data-stage='waiting']")).toContain(
    'color: transparent;',
  );
});

test('where a picture cannot be had, no pin lies over its words', () => {
  const rule = ruleOf('labeledGraphic/Graphic.module.css', '.graphic:has([data-failed]) .pin');
  expect(rule).toContain('display: none;');
});

test('the cells of a table part no words by themselves', () => {
  expect(ruleOf('table/Table.module.css', '.table :is(th, td)')).toContain('hyphens: manual;');
});

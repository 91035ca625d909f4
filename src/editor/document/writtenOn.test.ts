import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';

import { fieldsIn, treeOf, writtenJson } from './jsonText.ts';
import { writtenOn } from './writtenOn.ts';

const TEXT = `{
  "title": "Hope \\"and\\" trust",
  "blocks": [
    { "id": "a", "text": "One", "text": "One" },
    { "id": "b", "list": ["", "x", [1, "y"]], "more": { "text": "Two" } }
  ],
  "text": "\\u00e9\\n", "last": null
}`;

const insert = constantFrom(
  'a',
  '',
  '\\n',
  '\\"',
  '"',
  '\\',
  '\n',
  ' ',
  ', ',
  '{',
  '", "b": "',
  'é',
);
const splices = array(record({ at: nat(TEXT.length), gone: nat(3), insert }), { maxLength: 6 });

test('whatever is written, what is read on is what would be read anew', () => {
  assert(
    property(splices, (written) => {
      let text = TEXT;
      treeOf(text);
      for (const { at, gone, insert: put } of written) {
        text = text.slice(0, at) + put + text.slice(at + gone);
        expect(plain(treeOf(text))).toEqual(plain(parseTree(text)));
        expect(fieldsIn(text)).toEqual(writtenJson(text));
        if (isRight(text)) expect(fieldsIn(text)).toEqual(JSON.parse(text));
      }
    }),
  );
});

test('after a letter in a string its nodes are the ones of before, and all that says the same is the same', () => {
  const root = parseTree(TEXT);
  const value: { readonly blocks: readonly unknown[] } = JSON.parse(TEXT);
  const before = { text: TEXT, root, value, within: null };
  const next = writtenOn(before, TEXT.replace('Two', 'Twos'));
  expect(next?.root).toBe(root);
  expect(next?.value).toEqual(JSON.parse(TEXT.replace('Two', 'Twos')));
  expect(next?.value).toHaveProperty('blocks.0', value.blocks[0]);
  expect(writtenOn(before, TEXT.replace('null', 'true'))).toBeNull();
});

/** Nodes without their parents. */
const plain = (root: unknown): unknown =>
  JSON.parse(
    JSON.stringify(root ?? null, (key, value: unknown) => (key === 'parent' ? undefined : value)),
  );

function isRight(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

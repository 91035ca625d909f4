import { expect, test } from 'vitest';

import { edited } from '../document/draft.ts';
import { replaceTexts } from './replaceTexts.ts';

const file = 'lessons/one.json';
const draft = new Map([
  [
    file,
    '{ "format": 1, "type": "lesson", "id": "one", "title": "One", "blocks": [{ "type": "callout", "id": "a", "title": "So", "text": "It is." }] }',
  ],
]);
const at = (...path: readonly (string | number)[]) => ({ file, path });

test('a text of which nothing is left goes where it may be missing, and is empty where it may not', () => {
  const replacements = [
    { place: at('blocks', 0, 'title'), text: '' },
    { place: at('title'), text: '' },
  ];
  const edit = replaceTexts(replacements, 'words')(draft);
  const next: unknown = JSON.parse(edited(draft, edit?.edits ?? []).get(file) ?? '');
  expect(next).toEqual({
    format: 1,
    type: 'lesson',
    id: 'one',
    title: '',
    blocks: [{ type: 'callout', id: 'a', text: 'It is.' }],
  });
});

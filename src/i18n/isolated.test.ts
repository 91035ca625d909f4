import { expect, test } from 'vitest';

import { createEditorI18n } from './editor.ts';
import { isolatedIn, pathIn } from './isolated.ts';

test.each([
  ['en', 'Hope', 'Hope'],
  ['en', 'أمل', '\u2068أمل\u2069'],
  ['en', 'Hope (أمل)', '\u2068Hope (أمل)\u2069'],
  ['ar', 'أمل', 'أمل'],
  ['ar', 'SCORM 1.2', '\u2068SCORM 1.2\u2069'],
  ['ar', '希望', '\u2068希望\u2069'],
  ['ar', 'נ', 'נ'],
  ['ar', '1.2.0', '1.2.0'],
  ['ar', 'نص: \u2068Hope \u2066(a)\u2069\u2069', 'نص: \u2068Hope \u2066(a)\u2069\u2069'],
  ['ar', '', ''],
])('in %s: %s', (language, text, apart) => {
  expect(isolatedIn(language, text)).toBe(apart);
});

test('a path keeps the order of the language around it', () => {
  expect(pathIn('ar', ['Benefits', 'نص'])).toBe('\u2068Benefits\u2069 · نص');
});

test('what authors wrote stands apart in every sentence of the editor, numbers and its own words do not', async () => {
  const arabic = await createEditorI18n('ar');
  expect(arabic.t('shelf.removed', { ns: 'editor', title: 'Hope' })).toContain(
    '«\u2068Hope\u2069»',
  );
  expect(arabic.t('shelf.removed', { ns: 'editor', title: 'أمل' })).toContain('«أمل»');
  const english = await createEditorI18n('en');
  expect(english.t('shelf.removed', { ns: 'editor', title: 'أمل' })).toContain('“\u2068أمل\u2069”');
  expect(english.t('shelf.removed', { ns: 'editor', title: 'A < B' })).toContain('“A < B”');
});

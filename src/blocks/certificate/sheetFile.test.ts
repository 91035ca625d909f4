import { expect, test } from 'vitest';

import { anySheetWords } from './anySheetWords.ts';
import { sheetFile } from './sheetFile.ts';
import type { SheetWords } from './sheetWords.ts';

const fileOf = (changed: Partial<SheetWords>, style = '') =>
  sheetFile(anySheetWords(changed), style);

test('the file is a whole page with its own style, and asks for nothing from elsewhere', () => {
  const file = fileOf({}, '.certificate{color:red}');
  expect(file).toMatch(/^<!doctype html>\n<html lang="en-AU" dir="ltr">/);
  expect(file).toContain(
    '<title>Certificate of completion – Working with peer workers – Thi Lan Nguyen</title>',
  );
  expect(file).toContain('.certificate{color:red}</style>');
  expect(file).toContain('<bdi dir="auto">Thi Lan Nguyen</bdi>');
  expect(file).toContain('<dt>Date</dt><dd>21 November 2026</dd>');
  expect(file).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|https?:/i);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "</title></style><svg onload='alert(1)'>",
  '&lt;b&gt;',
])('a name is never more than a name: %s', (name) => {
  const escaped = name
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
  const file = fileOf({ name });
  expect(file).toContain(`<bdi dir="auto">${escaped}</bdi>`);
  expect(tags(file)).toEqual(tags(fileOf({})));
});

const tags = (file: string): readonly string[] => file.match(/<\/?[a-z!]+/gi) ?? [];

test('pictures are in it, with their words', () => {
  const address = 'data:image/png;base64,AA==';
  const file = fileOf({
    logo: { address, alternative: 'Harbour "Health"' },
    signature: { name: 'Robin Marsh', roles: ['Head of learning'], picture: null },
  });
  expect(file).toContain(
    `<img class="certificate-logo" src="${address}" alt="Harbour &quot;Health&quot;">`,
  );
  expect(file).toContain('<p class="certificate-signatory">Robin Marsh</p>');
});

test('no word from the author ends the attribute or the style that it stands in', () => {
  expect(fileOf({ language: 'en" onclick="x' })).toContain('lang="en&quot; onclick=&quot;x"');
  expect(fileOf({}, '</style><script>')).not.toContain('</style><script>');
});

test('a course that runs from right to left has a file that does', () => {
  expect(fileOf({ language: 'ar', direction: 'rtl' })).toContain('<html lang="ar" dir="rtl">');
});

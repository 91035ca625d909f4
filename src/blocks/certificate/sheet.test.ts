import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test } from 'vitest';

import { faceOf } from './sheet.ts';

test.each([
  ['Thi Lan Nguyen', 'display'],
  ["Seán O'Brien-Müller", 'display'],
  ['Zoë Ångström', 'display'],
  ['', 'display'],
  ['Nguyễn Thị Lan', 'system'],
  ['Łukasz Dvořák', 'system'],
  ['فاطمة الزهراء', 'system'],
  ['欧阳娜娜', 'system'],
  ['Thi Lan 阮', 'system'],
])('%s stands in one face: %s', (name, face) => {
  expect(faceOf(name)).toBe(face);
});

test('a letter with its mark apart counts as one letter', () => {
  expect([faceOf('Zoe\u0308'), faceOf('Nguye\u0302\u0303n')]).toEqual(['display', 'system']);
});

test('no letter is set in the display font that it does not load', () => {
  const everyLetter = Array.from({ length: 0x3000 }, (_, code) => code).filter(
    (code) => faceOf(String.fromCodePoint(code)) === 'display' && isNormal(code),
  );
  expect(everyLetter.length).toBeGreaterThan(100);
  expect(everyLetter.filter((code) => !loaded(code))).toEqual([]);
});

/** The sheet shows texts in this form only. */
const isNormal = (code: number): boolean => {
  const letter = String.fromCodePoint(code);
  return letter.normalize('NFC') === letter;
};

test('the sheet is as light in the dark: its colours are those of the light page, and its own', () => {
  const sheet = readFileSync(new URL('sheet.css', import.meta.url), 'utf8');
  const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
  const colours = [...sheet.matchAll(/--sheet-([\w-]+): ([^;]*(?:oklch|var\(--(?!font))[^;]*);/g)];
  const ofPage = (name: string) =>
    new RegExp(`--${name}: light-dark\\((oklch\\([^)]+\\)),`).exec(tokens)?.[1];
  const same = ['brand', 'clay', 'clay-ink', 'sun', 'ink', 'muted'];
  expect(
    Object.fromEntries(
      colours.flatMap(([, name = '', value]) => (same.includes(name) ? [[name, value]] : [])),
    ),
  ).toEqual(Object.fromEntries(same.map((name) => [name, ofPage(name)])));
  expect(colours.filter(([, , value]) => value?.includes('var('))).toEqual([]);
});

/** What fonts.css lets the browser look for in the upright display font. */
const css = readFileSync(new URL('../../ui/fonts.css', import.meta.url), 'utf8');
const [, range = ''] =
  /fraunces-latin-wght-normal\.woff2[^}]*unicode-range:([^;]+);/.exec(css) ?? [];
const [, packaged = ''] =
  /fraunces-latin-wght-normal\.woff2[^}]*unicode-range:([^;]+);/.exec(
    readFileSync(
      createRequire(import.meta.url).resolve('@fontsource-variable/fraunces/index.css'),
      'utf8',
    ),
  ) ?? [];

const loaded = (code: number): boolean =>
  [range, packaged].every((ranges) =>
    [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].some(
      ([, from = '', to = from]) =>
        code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16),
    ),
  );

import { expect, test } from 'vitest';

import { pdfFile, type PdfPage } from './pdfFile.ts';

const page: PdfPage = {
  title: 'Certificate – Nguyễn',
  language: 'en-AU',
  direction: 'ltr',
  width: 1188,
  height: 840,
  picture: { width: 2, height: 1, packed: new Uint8Array([0x78, 0xff, 0x0a]) },
  parts: [
    { role: 'Figure', text: 'Harbour Health', lines: [] },
    {
      role: 'H1',
      text: 'Hậu',
      lines: [
        { text: 'Hậu', fromLeft: ['H', 'ậ', 'u'], left: 100, top: 50, width: 60, height: 40 },
      ],
    },
  ],
};

const fileOf = async (changed: Partial<PdfPage> = {}) =>
  new Uint8Array(await new Blob([...pdfFile({ ...page, ...changed })]).arrayBuffer());

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Each object at the place that the table gives it, from its number to its end. */
function objectsOf(bytes: Uint8Array): readonly string[] {
  const file = latin(bytes);
  const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(file) ?? [];
  const [table = ''] = file.slice(Number(start)).split('trailer');
  return [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => {
    const rest = file.slice(Number(offset));
    return rest.slice(0, rest.indexOf('endobj'));
  });
}

test('its table finds every object, the bytes of the picture among them', async () => {
  const objects = objectsOf(await fileOf());
  expect(objects.map((object) => object.split(' ', 1)[0])).toEqual(
    objects.map((_, index) => String(index + 1)),
  );
  expect(objects[5]).toContain('/Width 2 /Height 1');
  expect(objects[5]).toContain('stream\n\u0078\u00ff\n\nendstream');
});

test('it is one page of A4, lying, and says its title and its language', async () => {
  const file = latin(await fileOf());
  expect(file.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(file).toContain('/MediaBox [0 0 841.89 595.28]');
  expect(file).toContain(`/Title ${written('Certificate – Nguyễn')}`);
  expect(file).toContain(`/Lang ${written('en-AU')}`);
});

test('what is on it is told in the order of reading, and lies where it is seen', async () => {
  const objects = objectsOf(await fileOf());
  const told = objects.filter(
    (object) => object.includes('/S /H1') || object.includes('/S /Figure'),
  );
  expect(told.map((object) => /\/K (\d)/.exec(object)?.[1])).toEqual(['0', '1']);
  expect(told[0]).toContain(`/Alt ${written('Harbour Health')}`);
  expect(told[1]).toContain(`/ActualText ${written('Hậu')}`);
  // 100 of 1,188 pixels from the left of 841.89 points.
  expect(objects[3]).toContain('1 0 0 1 70.87 538.58 Tm /F0 28.35 Tf <01> Tj <02> Tj <03> Tj ET');
});

test('each letter says what it means, however many there are', async () => {
  const letters = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const line = { text: letters.join(''), fromLeft: letters, left: 0, top: 0, width: 9, height: 9 };
  const file = latin(await fileOf({ parts: [{ role: 'P', text: line.text, lines: [line] }] }));
  expect(file.match(/\/Subtype \/Type3/g)).toHaveLength(2);
  expect(file.match(/^<[0-9A-F]{2}> <[0-9A-F]{4}>$/gm)).toHaveLength(300);
  expect(file).toContain('<01> <4E00>');
});

/** A text as the format writes it: UTF-16 with its mark. */
const written = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

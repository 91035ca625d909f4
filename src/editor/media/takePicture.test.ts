import { expect, test } from 'vitest';

import { bestEncoding } from './encodings.ts';
import { lettersAt } from './byteParts.ts';
import { type RedrawAnswer, type RedrawOrder, WHOLE } from './redrawing.ts';
import { takeFile } from './takeFile.ts';
import { takePicture } from './takePicture.ts';
import { gifFile, heicFile, jpegFile, PLACE, pngFile } from './testing/pictureFiles.ts';

const text = (words: string) => new TextEncoder().encode(words);
const drawn = { bytes: text('drawn'), width: 1600, height: 1200, ending: 'webp' } as const;

/** What comes of a file, and what was asked of the one who draws. */
async function taken(file: Uint8Array<ArrayBuffer>, answer: RedrawAnswer = drawn) {
  const orders: RedrawOrder[] = [];
  const result = await takePicture(new Blob([file]), async (order) => {
    orders.push(order);
    return answer;
  });
  return { result, orders };
}

test('a photo of a telephone is drawn upright and smaller, and says so', async () => {
  const file = jpegFile({ width: 4032, height: 3024, orientation: 6, pixels: 400_000 });
  const { result, orders } = await taken(file);
  expect(result).toEqual({
    ok: true,
    value: {
      bytes: drawn.bytes,
      ending: 'webp',
      before: { bytes: file.length, size: { width: 3024, height: 4032 } },
      after: { bytes: 5, size: { width: 1600, height: 1200 } },
      redrawn: true,
    },
  });
  expect(orders).toMatchObject([
    { orientation: 6, size: { width: 3024, height: 4032 }, region: WHOLE },
  ]);
  expect(lettersAt(orders[0]?.bytes ?? new Uint8Array(), 0, 400)).not.toContain(PLACE);
});

test('a small picture stays as it is, without where it was taken, under a true ending', async () => {
  const { result, orders } = await taken(pngFile(40, 30));
  expect(orders).toEqual([]);
  expect(result).toMatchObject({ ok: true, value: { ending: 'png', redrawn: false } });
  if (result.ok) expect(lettersAt(result.value.bytes, 0, 200)).not.toContain(PLACE);
});

test('a drawing stays as it is; one with a script in it stays outside', async () => {
  const drawing = text('<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>');
  expect(await taken(drawing)).toMatchObject({
    result: { ok: true, value: { bytes: drawing, ending: 'svg' } },
    orders: [],
  });
  const active = text('<svg xmlns="http://www.w3.org/2000/svg">\n<script>go()</script></svg>');
  expect((await taken(active)).result).toMatchObject({
    ok: false,
    error: { kind: 'drawing', line: 2, what: 'a script (<script>).' },
  });
});

test.each([
  ['nothing at all', new Uint8Array(), 'empty'],
  ['a letter called photo.jpg', text('Dear all, please find attached …'), 'noPicture'],
  ['a page called photo.png', text('<!doctype html><script>1</script>'), 'noPicture'],
  ['a photo that was half copied', jpegFile({ width: 400, height: 300 }).slice(0, -40), 'damaged'],
])('%s is said plainly', async (_, file, kind) => {
  expect((await taken(file)).result).toEqual({ ok: false, error: { kind } });
});

test('a photo of 60 megapixels is drawn; what no browser can hold is not tried', async () => {
  const large = await taken(jpegFile({ width: 9504, height: 6336 }));
  expect(large.orders).toMatchObject([{ size: { width: 9504, height: 6336 } }]);
  const absurd = await taken(jpegFile({ width: 60_000, height: 60_000 }));
  expect(absurd).toEqual({
    result: { ok: false, error: { kind: 'pixels', width: 60_000, height: 60_000 } },
    orders: [],
  });
});

test('what moves goes on moving, as long as nobody has to wait for it', async () => {
  expect(await taken(gifFile(400, 300, 3))).toMatchObject({
    result: { ok: true, value: { ending: 'gif', redrawn: false } },
    orders: [],
  });
  const long = gifFile(400, 300, 3, 2_000_000);
  expect((await taken(long)).result).toMatchObject({ ok: false, error: { kind: 'moving' } });
});

test('HEIC is drawn where the browser can open it, and named where it cannot', async () => {
  expect((await taken(heicFile())).result).toMatchObject({ ok: true, value: { ending: 'webp' } });
  expect((await taken(heicFile(), 'unread')).result).toEqual({
    ok: false,
    error: { kind: 'foreign', format: 'heic' },
  });
});

test('the first encoding that is small enough is taken, else the smallest', async () => {
  const tried: number[] = [];
  const sizes = (...all: readonly number[]) => {
    tried.length = 0;
    return async () => ({ size: all[tried.push(1) - 1] ?? 0 });
  };
  expect(await bestEncoding(sizes(900_000, 290_000, 1))).toEqual({ size: 290_000 });
  expect(await bestEncoding(sizes(900_000, 800_000, 500_000, 600_000, 700_000))).toEqual({
    size: 500_000,
  });
});

/** A file so large that whoever reads it has lost: this one cannot be read. */
const huge = (size: number, name = 'huge'): File =>
  Object.defineProperties(new File([], name), {
    size: { value: size },
    arrayBuffer: {
      value: () => {
        throw new Error('It was read.');
      },
    },
  });

test.each(['image', 'captions', 'document'] as const)(
  'what is chosen as %s, and is as large as a film, is refused before it is read',
  async (media) => {
    expect(await takeFile(huge(1_000_000_000), media)).toEqual({
      ok: false,
      error: { kind: 'heavy' },
    });
  },
);

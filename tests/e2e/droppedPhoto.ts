import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { fileKind } from '../../src/course/media/fileKind.ts';
import { violations } from './axe.ts';

const panel = (outer: Page) => outer.getByRole('complementary', { name: 'What is chosen' });

/** A photo as a telephone takes it, drawn by the browser: it lies on its side, and its Exif says so. */
const photo = (outer: Page): Promise<readonly number[]> =>
  outer.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const context = canvas.getContext('2d');
    if (context === null) return [];
    context.fillStyle = 'rgb(255 255 255)';
    context.fillRect(0, 0, 2400, 1800);
    // The left edge of the pixels is the upper edge of the picture.
    context.fillStyle = 'rgb(255 0 0)';
    context.fillRect(0, 0, 600, 1800);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
    const [, , ...pixels] = new Uint8Array(await blob.arrayBuffer());
    const exif = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
    const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
    return [0xff, 0xd8, ...exif, ...entry, ...pixels];
  });

/** The colour at a place of a picture, in parts of its width and height. */
const colourAt = (outer: Page, address: string, place: readonly [number, number]) =>
  outer.evaluate(
    async ([from, [x, y]]) => {
      const bitmap = await createImageBitmap(await (await fetch(from)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(x * bitmap.width, y * bitmap.height, 1, 1) ?? {};
      const { width, height } = bitmap;
      return { width, height, isRed: (data?.[1] ?? 255) < 128 };
    },
    [address, place] as const,
  );

/**
 * A photo that falls on the page of a lesson is upright, small and asked about, and can be cut; `folder`:
 * of the course.
 */
export async function dropPhoto(outer: Page, folder: string): Promise<void> {
  const files = await outer.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'IMG_0001.JPG'));
      return transfer;
    },
    await photo(outer),
  );
  await outer.dispatchEvent('main', 'dragover', { dataTransfer: files });
  await outer
    .getByText('Add it below, in a block of its own')
    .dispatchEvent('drop', { dataTransfer: files });

  const alternative = panel(outer).getByRole('textbox', { name: /^Alternative text/ });
  await expect(alternative).toBeFocused();
  await alternative.fill('A red roof.');
  const shown = panel(outer).getByRole('img').or(panel(outer).locator('img')).first();
  const address = async () => (await shown.getAttribute('src')) ?? '';
  await expect(shown).toBeVisible();
  expect(await colourAt(outer, await address(), [0.9, 0.5])).toEqual({
    width: 1200,
    height: 1600,
    isRed: false,
  });
  expect(await colourAt(outer, await address(), [0.5, 0.1])).toMatchObject({ isRed: true });

  // By keys alone: a tenth off the left, three off the top.
  const before = await address();
  await panel(outer).getByRole('button', { name: 'Crop or turn' }).press('Enter');
  const corner = outer.getByRole('button', { name: 'Corner at the top left' });
  await corner.press('Shift+ArrowRight');
  for (let times = 0; times < 3; times += 1) await corner.press('Shift+ArrowDown');
  await expect(outer.getByText('What is left: 1,080 × 1,120')).toBeVisible();
  expect(await violations(outer)).toEqual([]);
  await outer.getByRole('button', { name: 'Take this' }).press('Enter');
  await expect.poll(address).not.toBe(before);
  expect(await colourAt(outer, await address(), [0.5, 0.1])).toEqual({
    width: 1080,
    height: 1120,
    isRed: false,
  });
  // What was said of it is still true.
  await expect(alternative).toHaveValue('A red roof.');

  const media = join(folder, 'media');
  const added = async () =>
    (await readdir(media)).filter((name) => name.startsWith('img-0001')).toSorted();
  await expect.poll(added).toEqual(['img-0001-2.webp', 'img-0001.webp']);
  expect(fileKind(await readFile(join(media, 'img-0001.webp')))).toBe('webp');
}

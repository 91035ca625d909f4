import { describe, expect, it } from 'vitest';

import { isPicture, pictureSize } from './mediaFile.ts';

const text = (svg: string) => new TextEncoder().encode(svg);

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
const header = [0x49, 0x48, 0x44, 0x52];
const colours = [8, 6, 0, 0, 0];

/** The beginning of a PNG: its signature and its header, which holds width and height. */
const png = (width: number, height: number) => {
  const pixels = [width, height].flatMap((side) => [0, 0, Math.floor(side / 256), side % 256]);
  return Uint8Array.from([...signature, ...header, ...pixels, ...colours]);
};

/** The beginning of a photo that a camera took upright: stored 640 wide, to be turned by a quarter. */
const uprightPhoto = (): Uint8Array => {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0];
  const orientation = [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
  const frame = [0xff, 0xc0, 0, 17, 8, 400 >> 8, 400 & 255, 640 >> 8, 640 & 255, 3];
  const app1 = [0xff, 0xe1, 0, 2 + exif.length + orientation.length];
  return Uint8Array.from([0xff, 0xd8, ...app1, ...exif, ...orientation, ...frame, ...zeros(64)]);
};

const zeros = (count: number) => Array.from({ length: count }, () => 0);

describe('pictureSize', () => {
  it('reads what a drawing states of itself', () => {
    const head = 'xmlns="http://www.w3.org/2000/svg"';
    expect(pictureSize(text(`<svg ${head} viewBox="0 0 460 560"></svg>`))).toEqual({
      width: 460,
      height: 560,
    });
    expect(pictureSize(text(`<svg ${head} width="64" height="48"></svg>`))).toEqual({
      width: 64,
      height: 48,
    });
  });

  it('reads the header of a picture', () => {
    expect(pictureSize(png(640, 400))).toEqual({ width: 640, height: 400 });
  });

  it('turns a photo as browsers turn it', () => {
    expect(pictureSize(uprightPhoto())).toEqual({ width: 400, height: 640 });
  });

  it('says nothing of what is no picture, or breaks off', () => {
    expect(pictureSize(text('not a picture'))).toBeNull();
    expect(pictureSize(png(640, 400).slice(0, 18))).toBeNull();
    expect(pictureSize(png(0, 400))).toBeNull();
    expect(pictureSize(new Uint8Array())).toBeNull();
  });
});

it('knows pictures by their names', () => {
  expect(['a.svg', 'B.JPEG', 'c.avif'].every(isPicture)).toBe(true);
  expect(['a.mp4', 'svg', 'b.vtt', 'c.svg.txt'].some(isPicture)).toBe(false);
});

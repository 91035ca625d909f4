import { crc32, deflateSync } from 'node:zlib';

import { type Pixels, readPng } from './pixels.ts';

/** As many as a palette of one byte has. */
const COLOURS = 256;

/**
 * The same picture with the 256 colours that it uses most, every other one drawn in the nearest of
 * them: a quarter of the size, and for flat surfaces and letters hardly another look.
 */
export function palettePng(png: Buffer): Buffer {
  const pixels = readPng(png);
  const palette = commonest(pixels.colours);
  const { width, height } = pixels;
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channelsOf(colour)]))),
    chunk('IDAT', deflateSync(indexed(pixels, palette), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that are used most; of two used as often the darker, so that no run differs. */
function commonest(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, often], [b, oftenB]) => oftenB - often || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

function indexed({ width, height, colours }: Pixels, palette: readonly number[]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const [at, colour] of colours.entries()) {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    // Each row begins with its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = place;
  }
  return rows;
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  const other = channelsOf(b);
  return channelsOf(a).reduce((sum, channel, at) => sum + (channel - (other[at] ?? 0)) ** 2, 0);
}

const channelsOf = (colour: number): readonly number[] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

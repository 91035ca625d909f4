import { joinedBytes } from '../byteParts.ts';

// Files of pictures as cameras and programs write them, made of a few bytes: nothing draws them.

type Bytes = Uint8Array<ArrayBuffer>;

const ascii = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const big = (value: number, length: 2 | 4): Bytes =>
  Uint8Array.from({ length }, (_, index) => (value >>> (8 * (length - 1 - index))) & 0xff);
const little = (value: number): Bytes => big(value, 4).toReversed();

/** Where a photo was taken, as it must not be found in a course. */
export const PLACE = 'GPS 51.9244N 4.4777E';

/** The TIFF data of an Exif block: how the camera was held, and where. */
function tiff(orientation: number, order: 'II' | 'MM'): Bytes {
  const two = (value: number) => (order === 'II' ? big(value, 2).toReversed() : big(value, 2));
  const four = (value: number) => (order === 'II' ? little(value) : big(value, 4));
  const entry = joinedBytes([two(0x0112), two(3), four(1), two(orientation), two(0)]);
  return joinedBytes([ascii(order), two(42), four(8), two(1), entry, four(0), ascii(PLACE)]);
}

const segment = (marker: number, content: Bytes): Bytes =>
  joinedBytes([Uint8Array.of(0xff, marker), big(content.length + 2, 2), content]);

interface Photo {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
  readonly order?: 'II' | 'MM';
  /** How many bytes its pixels take. */
  readonly pixels?: number;
}

/** A JPEG with Exif, a comment, and a film behind its end, as telephones write it. */
export function jpegFile({
  width,
  height,
  orientation = 1,
  order = 'MM',
  pixels = 4,
}: Photo): Bytes {
  const exif = joinedBytes([ascii('Exif\0\0'), tiff(orientation, order)]);
  const frame = joinedBytes([
    Uint8Array.of(8),
    big(height, 2),
    big(width, 2),
    Uint8Array.of(1, 1, 0x11, 0),
  ]);
  return joinedBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, exif),
    segment(0xe2, ascii('ICC_PROFILE\0colours')),
    segment(0xfe, ascii(PLACE)),
    segment(0xc0, frame),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    // A stuffed byte and a restart are no ends.
    new Uint8Array(pixels).fill(7),
    Uint8Array.of(0xff, 0, 0xff, 0xd0, 7),
    Uint8Array.of(0xff, 0xd9),
    ascii(`film ${PLACE}`),
  ]);
}

const chunk = (name: string, content: Bytes): Bytes =>
  joinedBytes([big(content.length, 4), ascii(name), content, big(0, 4)]);

/** A PNG with transparency and a text; with a second frame where it `moves`. */
export const pngFile = (width: number, height: number, moves = false): Bytes =>
  joinedBytes([
    ascii('\u0089PNG\r\n\u001a\n'),
    chunk('IHDR', joinedBytes([big(width, 4), big(height, 4), Uint8Array.of(8, 6, 0, 0, 0)])),
    chunk('tEXt', ascii(PLACE)),
    ...(moves ? [chunk('acTL', joinedBytes([big(2, 4), big(0, 4)]))] : []),
    chunk('IDAT', ascii('pixels')),
    chunk('IEND', new Uint8Array()),
  ]);

const riffChunk = (name: string, content: Bytes): Bytes =>
  joinedBytes([ascii(name), little(content.length), content, new Uint8Array(content.length % 2)]);

/** A WebP of the extended kind, with Exif and XMP. */
export function webpFile(width: number, height: number, orientation = 1): Bytes {
  const size = (side: number) => little(side - 1).subarray(0, 3);
  const chunks = joinedBytes([
    riffChunk('VP8X', joinedBytes([Uint8Array.of(0b1_1100, 0, 0, 0), size(width), size(height)])),
    riffChunk('VP8L', ascii('/pixels')),
    riffChunk('EXIF', tiff(orientation, 'II')),
    riffChunk('XMP ', ascii(PLACE)),
  ]);
  return joinedBytes([ascii('RIFF'), little(chunks.length + 4), ascii('WEBP'), chunks]);
}

/** A GIF with a comment, of so many frames, each of so many bytes. */
export function gifFile(width: number, height: number, frames: number, pixels = 3): Bytes {
  const blocks = Array.from({ length: Math.ceil(pixels / 255) }, () =>
    joinedBytes([Uint8Array.of(Math.min(pixels, 255)), new Uint8Array(Math.min(pixels, 255))]),
  );
  const frame = joinedBytes([
    Uint8Array.of(0x2c, 0, 0, 0, 0),
    big(width, 2).toReversed(),
    big(height, 2).toReversed(),
    Uint8Array.of(0, 2),
    ...blocks,
    Uint8Array.of(0),
  ]);
  return joinedBytes([
    ascii('GIF89a'),
    big(width, 2).toReversed(),
    big(height, 2).toReversed(),
    Uint8Array.of(0, 0, 0),
    joinedBytes([Uint8Array.of(0x21, 0xfe, PLACE.length), ascii(PLACE), Uint8Array.of(0)]),
    ...Array.from({ length: frames }, () => frame),
    Uint8Array.of(0x3b),
  ]);
}

/** What an iPhone writes, as far as anybody looks who cannot open it. */
export const heicFile = (): Bytes =>
  joinedBytes([big(24, 4), ascii('ftypheic'), new Uint8Array(12)]);

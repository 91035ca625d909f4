import type { FileKind } from '../../course/media/fileKind.ts';
import { bareGif } from './bareGif.ts';
import { bareJpeg } from './bareJpeg.ts';
import { barePng } from './barePng.ts';
import { bareWebp } from './bareWebp.ts';
import type { Orientation } from './exifOrientation.ts';

/** The file of a picture without what it says beside its pixels: where, when and by whom it was taken. */
export interface BarePicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the file said of it before; its pixels are still as the camera wrote them. */
  readonly orientation: Orientation;
  /** It has more than one frame. */
  readonly moves: boolean;
}

const READERS: Partial<Record<FileKind, (bytes: Uint8Array<ArrayBuffer>) => BarePicture | null>> = {
  gif: bareGif,
  jpg: bareJpeg,
  png: barePng,
  webp: bareWebp,
};

/** Takes out what is not seen, pixels untouched. */
export function barePicture(
  kind: FileKind,
  bytes: Uint8Array<ArrayBuffer>,
): BarePicture | 'damaged' | 'unknown' {
  const read = READERS[kind];
  return read === undefined ? 'unknown' : (read(bytes) ?? 'damaged');
}

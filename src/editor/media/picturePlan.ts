import type { PictureSize } from '../../core/pictureFile.ts';
import { drawingFaults, encodingFault } from '../../course/check/drawingFaults.ts';
import { limitsOf, MEDIA_FOLDER } from '../../course/files.ts';
import { type FileKind, fileKind } from '../../course/media/fileKind.ts';
import { pictureSize } from '../../course/media/mediaFile.ts';
import { barePicture } from './barePicture.ts';
import { LONGEST_SIDE, WISHED_SIZE } from './encodings.ts';
import type { Orientation } from './exifOrientation.ts';

/** In bytes: what moves cannot be made smaller here, and a learner would wait for it. */
const MOST_MOVING = 5_000_000;
/** In bytes: no camera writes such a picture, and it would have to be in memory as a whole. */
export const MOST_BYTES = 150_000_000;
/** In pixels: four bytes each while a browser opens it. */
const MOST_PIXELS = 120_000_000;

/** Why a file cannot become a picture of the course: each has words of its own. */
export type PictureTrouble =
  | { readonly kind: 'empty' | 'damaged' | 'noPicture' | 'heavy' | 'unread' }
  | { readonly kind: 'foreign'; readonly format: 'heic' | 'tiff' | 'bmp' | 'avif' }
  | { readonly kind: 'pixels'; readonly width: number; readonly height: number }
  | { readonly kind: 'moving'; readonly size: number }
  /** A drawing with more in it than a picture: in the words of `check`. */
  | {
      readonly kind: 'drawing';
      readonly line: number;
      readonly what: string;
      readonly remedy: string;
    };

/** What is to be done with a picture. */
export type PicturePlan =
  /** It is fine by itself: these bytes, under an ending that is true. */
  | { readonly do: 'keep'; readonly bytes: Uint8Array<ArrayBuffer>; readonly kind: FileKind }
  | { readonly do: 'redraw'; readonly bytes: Uint8Array<ArrayBuffer>; readonly source: Source }
  | { readonly do: 'refuse'; readonly trouble: PictureTrouble };

interface Source {
  readonly kind: FileKind;
  /** To be put upright by whoever draws it; `null`: the browser does, for nobody else can read it. */
  readonly orientation: Orientation | null;
  /** Upright; `null` where the file does not say. */
  readonly size: PictureSize | null;
}

/** Looks at the bytes of a file, whatever it is called, and says what is to be done with it. */
export function picturePlan(bytes: Uint8Array<ArrayBuffer>): PicturePlan {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  const kind = fileKind(bytes.subarray(0, 4096));
  if (kind === 'svg') return drawingPlan(bytes);
  if (kind === null || !PICTURES.has(kind)) return refuse({ kind: 'noPicture' });
  const size = pictureSize(bytes);
  if (size !== null && size.width * size.height > MOST_PIXELS) {
    return refuse({ kind: 'pixels', ...size });
  }
  const bare = barePicture(kind, bytes);
  if (bare === 'unknown') return { do: 'redraw', bytes, source: { kind, orientation: null, size } };
  if (bare === 'damaged' || size === null) return refuse({ kind: 'damaged' });
  const { moves, orientation } = bare;
  if (moves && bare.bytes.length > MOST_MOVING) {
    return refuse({ kind: 'moving', size: bare.bytes.length });
  }
  return moves || (orientation === 1 && isSmall(bare.bytes, size))
    ? { do: 'keep', bytes: bare.bytes, kind }
    : { do: 'redraw', bytes: bare.bytes, source: { kind, orientation, size } };
}

const PICTURES: ReadonlySet<FileKind> = new Set([
  'png',
  'jpg',
  'gif',
  'webp',
  'avif',
  'heic',
  'tiff',
  'bmp',
]);

const refuse = (trouble: PictureTrouble): PicturePlan => ({ do: 'refuse', trouble });

const isSmall = (bytes: Uint8Array, { width, height }: PictureSize): boolean =>
  bytes.length <= WISHED_SIZE && Math.max(width, height) <= LONGEST_SIDE;

/** A drawing stays as it is: it is sharp at every size, and may hold nothing but a picture. */
function drawingPlan(bytes: Uint8Array<ArrayBuffer>): PicturePlan {
  if (bytes.length > limitsOf(`${MEDIA_FOLDER}drawing.svg`).bytes) return refuse({ kind: 'heavy' });
  const unread = encodingFault(bytes);
  const [fault] = unread === null ? drawingFaults(new TextDecoder().decode(bytes)) : [unread];
  if (fault === undefined) return { do: 'keep', bytes, kind: 'svg' };
  const { line, what, remedy } = fault;
  return refuse({ kind: 'drawing', line, what, remedy });
}

import type { PictureSize } from '../../core/pictureFile.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { pictureSize } from '../../course/media/mediaFile.ts';
import { MOST_BYTES, picturePlan, type PictureTrouble } from './picturePlan.ts';
import { type Redraw, WHOLE } from './redrawing.ts';

/** A picture that is fit to stand in a course. */
export interface TakenPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What its name has to end in, whatever the file was called. */
  readonly ending: string;
  readonly before: PictureFacts;
  readonly after: PictureFacts;
  /** Its pixels were drawn anew: it was turned, or made smaller. */
  readonly redrawn: boolean;
}

export interface PictureFacts {
  /** In bytes. */
  readonly bytes: number;
  /** `null` where nobody knows: of drawings, and of files that only one browser can read. */
  readonly size: PictureSize | null;
}

/** Makes a picture for a course of a file that somebody chose, whatever it is. Never rejects. */
export async function takePicture(
  file: Blob,
  redraw: Redraw,
): Promise<Result<TakenPicture, PictureTrouble>> {
  // Asked before it is read: a film in its place never comes into memory.
  if (file.size > MOST_BYTES) return fail({ kind: 'heavy' });
  const original = await file.arrayBuffer().catch(() => null);
  if (original === null) return fail({ kind: 'unread' });
  const bytes = new Uint8Array(original);
  const plan = picturePlan(bytes);
  if (plan.do === 'refuse') return fail(plan.trouble);
  const before = { bytes: bytes.length, size: pictureSize(bytes) };
  if (plan.do === 'keep') {
    const after = { ...before, bytes: plan.bytes.length };
    return ok({ bytes: plan.bytes, ending: plan.kind, before, after, redrawn: false });
  }
  const { kind, orientation, size } = plan.source;
  const drawn = await redraw({ bytes: plan.bytes, orientation, size, region: WHOLE });
  if (drawn === 'unread') return fail(unread(kind));
  const { width, height } = drawn;
  return ok({
    bytes: drawn.bytes,
    ending: drawn.ending,
    before,
    after: { bytes: drawn.bytes.length, size: { width, height } },
    redrawn: true,
  });
}

/** Formats that not every browser can open are said by their name, with the way out. */
const unread = (kind: string): PictureTrouble =>
  kind === 'heic' || kind === 'tiff' || kind === 'bmp' || kind === 'avif'
    ? { kind: 'foreign', format: kind }
    : { kind: 'damaged' };

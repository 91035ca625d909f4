import type { FieldFacts } from '../../blocks/fields.ts';
import { ok, type Result } from '../../core/result.ts';
import type { PictureTrouble } from './picturePlan.ts';
import { redrawInWorker } from './redrawing.ts';
import { type TakenPicture, takePicture } from './takePicture.ts';

/** A file that is fit to stand in a course. */
export interface TakenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its own name, with an ending that is true. */
  readonly name: string;
  /** What became of a picture; `null` for all else. */
  readonly picture: TakenPicture | null;
}

/** Makes a file for a field of a course of one that somebody chose. Never rejects. */
export async function takeFile(
  file: File,
  media: NonNullable<FieldFacts['media']>,
): Promise<Result<TakenFile, PictureTrouble>> {
  if (media !== 'image') {
    return ok({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, picture: null });
  }
  const taken = await takePicture(file, redrawInWorker);
  if (!taken.ok) return taken;
  const { bytes, ending } = taken.value;
  const name = `${file.name.replace(/\.[^.]*$/, '')}.${ending}`;
  return ok({ bytes, name, picture: taken.value });
}

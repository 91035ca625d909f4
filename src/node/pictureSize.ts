import { imageSize } from 'image-size';

import type { PictureSize } from '../core/pictureFile.ts';

const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** Whether a file is worth asking for its size in pixels, by its name. */
export const isPicture = (path: string): boolean => PICTURE.test(path);

/** How large a picture is shown by itself, from the beginning of its file; `null` where that does not say. */
export function pictureSize(beginning: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(beginning);
    if (!(width > 0 && height > 0)) return null;
    // A camera that lay on its side: browsers turn the picture, and so its size.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/** How a camera was held: 1 is upright, 5–8 lie on a side (TIFF 6.0, tag 274). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG = 0x0112;
const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Reads the orientation in the TIFF data of an Exif block; 1 where it says none. Never throws. */
export function exifOrientation(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (view.byteLength < 8) return 1;
  const little = view.getUint16(0) === 0x4949;
  const at = view.getUint32(4, little);
  if (at + 2 > view.byteLength) return 1;
  const entries = view.getUint16(at, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const place = at + 2 + entry * 12;
    if (place + 12 > view.byteLength) return 1;
    if (view.getUint16(place, little) !== TAG) continue;
    const value = view.getUint16(place + 8, little);
    return ORIENTATIONS.find((each) => each === value) ?? 1;
  }
  return 1;
}

/** Whether width and height change places when the picture is put upright. */
export const isOnItsSide = (orientation: Orientation): boolean => orientation >= 5;

/** As a canvas takes it: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What puts a picture of this size upright; in its own pixels, before it is turned. */
export function upright(orientation: Orientation, width: number, height: number): Transform {
  switch (orientation) {
    case 1:
      return [1, 0, 0, 1, 0, 0];
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
  }
}

import type { PictureSize } from '../../core/pictureFile.ts';
import type { Region } from './redrawing.ts';

/** A corner of what is cut out; left is left in every language, as in the picture. */
export type Corner = `${'top' | 'bottom'}-${'left' | 'right'}`;
export const corners: readonly Corner[] = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];

/** Width to height of what is cut out; `null`: as one likes. */
export type Shape = number | null;

/** Of the picture's width and height: less would be nothing to look at. */
const LEAST = 0.05;

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** The part moved, as far as there is picture. */
export const movedRegion = (region: Region, across: number, down: number): Region => ({
  ...region,
  x: between(0, region.x + across, 1 - region.width),
  y: between(0, region.y + down, 1 - region.height),
});

/** One corner moved, the one across from it kept where it is. */
export function withCorner(
  region: Region,
  corner: Corner,
  [across, down]: readonly [across: number, down: number],
  shape: Shape,
  picture: PictureSize,
): Region {
  const [isTop, isLeft] = [corner.startsWith('top'), corner.endsWith('left')];
  const [right, bottom] = [region.x + region.width, region.y + region.height];
  const room = { width: isLeft ? right : 1 - region.x, height: isTop ? bottom : 1 - region.y };
  const wished = {
    width: between(LEAST, region.width + (isLeft ? -across : across), room.width),
    height: between(LEAST, region.height + (isTop ? -down : down), room.height),
  };
  const { width, height } = shape === null ? wished : shapedSize(wished, room, shape, picture);
  return {
    x: isLeft ? right - width : region.x,
    y: isTop ? bottom - height : region.y,
    width,
    height,
  };
}

type Extent = Pick<Region, 'width' | 'height'>;

/** As wide as is wished, in that shape, and not beyond the room that there is. */
function shapedSize(wished: Extent, room: Extent, shape: number, picture: PictureSize): Extent {
  // Parts of the picture are no squares: its own shape counts, too.
  const ratio = (shape * picture.height) / picture.width;
  const width = Math.min(wished.width, room.width, room.height * ratio);
  return { width, height: width / ratio };
}

/** The largest part of that shape around the middle of the one before, within it where it fits. */
export function shapedRegion(region: Region, shape: Shape, picture: PictureSize): Region {
  if (shape === null) return region;
  const ratio = (shape * picture.height) / picture.width;
  const width = Math.min(region.width, region.height * ratio);
  const height = width / ratio;
  return {
    x: region.x + (region.width - width) / 2,
    y: region.y + (region.height - height) / 2,
    width,
    height,
  };
}

/** The same part of the picture once that is turned by 90° to the right. */
export const turnedRegion = ({ x, y, width, height }: Region): Region => ({
  x: 1 - y - height,
  y: x,
  width: height,
  height: width,
});

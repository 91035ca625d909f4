import { bestEncoding, type Encoding, fitted, LONGEST_SIDE } from './encodings.ts';
import { isOnItsSide, type Orientation, upright } from './exifOrientation.ts';
import type { RedrawAnswer, Redrawn, RedrawOrder, Region } from './redrawing.ts';

// Runs in a worker: opens a picture, puts it upright, cuts it out, and encodes it anew.

addEventListener('message', ({ data }: MessageEvent<RedrawOrder>) => {
  redraw(data)
    .catch((): RedrawAnswer => 'unread')
    .then((answer) => postMessage(answer))
    .catch(close);
});

async function redraw(order: RedrawOrder): Promise<RedrawAnswer> {
  const bitmap = await opened(order);
  const drawn = await bestEncoding((encoding) =>
    encodedCanvas(canvasOf(bitmap, order.orientation ?? 1, order.region, encoding), encoding),
  );
  const { width, height } = drawn;
  const bytes = new Uint8Array(await drawn.blob.arrayBuffer());
  return { width, height, bytes, ending: endingOf(drawn.blob.type) };
}

/**
 * Opened no larger than is needed, so that a photo of 60 megapixels is not in memory as a whole where
 * the browser can help it.
 */
function opened({ bytes, orientation, size, region }: RedrawOrder): Promise<ImageBitmap> {
  const blob = new Blob([bytes]);
  if (size === null || orientation === null) return createImageBitmap(blob);
  const { width, height } = fitted(size, LONGEST_SIDE / Math.max(region.width, region.height));
  const [resizeWidth, resizeHeight] = isOnItsSide(orientation) ? [height, width] : [width, height];
  return createImageBitmap(blob, { resizeWidth, resizeHeight, resizeQuality: 'high' });
}

function canvasOf(
  bitmap: ImageBitmap,
  orientation: Orientation,
  region: Region,
  { longest }: Encoding,
): OffscreenCanvas {
  const [width, height] = isOnItsSide(orientation)
    ? [bitmap.height, bitmap.width]
    : [bitmap.width, bitmap.height];
  const cut = { width: region.width * width, height: region.height * height };
  const target = fitted(cut, longest);
  const canvas = new OffscreenCanvas(target.width, target.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.scale(target.width / cut.width, target.height / cut.height);
  context.translate(-region.x * width, -region.y * height);
  context.transform(...upright(orientation, bitmap.width, bitmap.height));
  context.drawImage(bitmap, 0, 0);
  return canvas;
}

interface Encoded {
  readonly blob: Blob;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** As WebP; where a browser makes none, as JPEG, or as PNG where something shines through. */
async function encodedCanvas(canvas: OffscreenCanvas, { quality }: Encoding): Promise<Encoded> {
  const { width, height } = canvas;
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  const isMade = webp.type === 'image/webp' || isTransparent(canvas);
  const blob = isMade ? webp : await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { blob, size: blob.size, width, height };
}

function isTransparent(canvas: OffscreenCanvas): boolean {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
}

const endingOf = (type: string): Redrawn['ending'] => {
  if (type === 'image/webp') return 'webp';
  return type === 'image/jpeg' ? 'jpg' : 'png';
};

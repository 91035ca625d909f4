// A function that runs in the page: it stands alone, with its helper inside.
// oxlint-disable unicorn/consistent-function-scoping

interface Cut {
  /** A PNG, in Base64. */
  readonly data: string;
  /** What is cut out of it, in its pixels. */
  readonly boxes: readonly Readonly<Record<'x' | 'y' | 'width' | 'height', number>>[];
  /** The looks that were cut out before, of which each has its place as its number; new ones join them. */
  readonly seen: ImageData[];
}

/**
 * Runs in the page: the number of the look of each part of a picture, the same for parts that look
 * alike. A line of one dot makes no difference: the seams of the tiles that a page is drawn in are such
 * lines, and lie by chance.
 */
export async function cutOut({ data, boxes, seen }: Cut): Promise<readonly number[]> {
  const areAlike = (one: ImageData, other: ImageData): boolean => {
    const { width, height } = one;
    if (other.width !== width || other.height !== height) return false;
    const [a, b] = [new Uint32Array(one.data.buffer), new Uint32Array(other.data.buffer)];
    const differs = (dot: number) => a[dot] !== b[dot];
    for (let dot = width + 1; dot < a.length; dot += 1)
      if (differs(dot) && dot % width > 0)
        if (differs(dot - 1) && differs(dot - width) && differs(dot - width - 1)) return false;
    return true;
  };
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  return boxes.map(({ x, y, width, height }) => {
    const brush = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (brush === null) throw new Error('There is no canvas.');
    brush.drawImage(picture, -x, -y);
    const part = brush.getImageData(0, 0, width, height);
    const known = seen.findIndex((look) => areAlike(look, part));
    return known === -1 ? seen.push(part) - 1 : known;
  });
}

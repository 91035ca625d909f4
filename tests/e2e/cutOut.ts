interface Cut {
  /** A PNG, in Base64. */
  readonly data: string;
  /** What is cut out of it, in its pixels. */
  readonly boxes: readonly Readonly<Record<'x' | 'y' | 'width' | 'height', number>>[];
}

/** Runs in the page: a name for each part of a picture, the same for parts that are alike to the dot. */
export async function cutOut({ data, boxes }: Cut): Promise<readonly string[]> {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const looks: string[] = [];
  for (const { x, y, width, height } of boxes) {
    const brush = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (brush === null) throw new Error('There is no canvas.');
    brush.drawImage(picture, -x, -y);
    const dots = brush.getImageData(0, 0, width, height).data;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', dots));
    looks.push(`${width} × ${height}: ${digest.join(' ')}`);
  }
  return looks;
}

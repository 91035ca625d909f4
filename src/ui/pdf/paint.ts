import { drawnLines } from './drawnLines.ts';

/**
 * Draws an element as the browser has laid it out: backgrounds, straight borders, pictures, shapes of
 * SVG and text. The browser shapes each line, so that every script comes out as on the page.
 *
 * @param scale Dots of the canvas in a CSS pixel.
 */
export function paint(root: HTMLElement, scale: number): HTMLCanvasElement {
  const canvas = root.ownerDocument.createElement('canvas');
  const { left, top, width, height } = root.getBoundingClientRect();
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no canvas.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // From here on a place of the window is a place on the canvas.
  const base = new DOMMatrix([scale, 0, 0, scale, -left * scale, -top * scale]);
  context.setTransform(base);
  paintElement({ context, base }, root);
  return canvas;
}

interface Painting {
  readonly context: CanvasRenderingContext2D;
  /** From the window to the canvas. */
  readonly base: DOMMatrix;
}

function paintElement(painting: Painting, element: Element): void {
  const { context } = painting;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  context.save();
  if (!(element instanceof SVGElement)) paintBox(context, box, style);
  if (style.overflowX !== 'visible') clip(context, box);
  if (element instanceof SVGGeometryElement) paintShape(painting, element, style);
  else if (element instanceof HTMLImageElement) paintPicture(context, element, box);
  for (const child of element.childNodes) {
    if (child instanceof Element) paintElement(painting, child);
    else if (child instanceof Text) paintText(context, child, style);
  }
  context.restore();
}

function clip(context: CanvasRenderingContext2D, { x, y, width, height }: DOMRect): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

function paintBox(context: CanvasRenderingContext2D, box: DOMRect, style: CSSStyleDeclaration) {
  const { x, y, width, height } = box;
  context.fillStyle = style.backgroundColor;
  context.fillRect(x, y, width, height);
  const below = Number.parseFloat(style.borderBottomWidth);
  context.fillStyle = style.borderBottomColor;
  context.fillRect(x, box.bottom - below, width, below);
}

/** As large as it fits its box, in its middle; one that states no size fills it. */
function paintPicture(context: CanvasRenderingContext2D, picture: HTMLImageElement, box: DOMRect) {
  const { naturalWidth: own, naturalHeight: high } = picture;
  const scale = Math.min(box.width / own, box.height / high);
  const [width, height] = own * high === 0 ? [box.width, box.height] : [own * scale, high * scale];
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  context.drawImage(picture, x, y, width, height);
}

function paintShape(
  { context, base }: Painting,
  shape: SVGGeometryElement,
  style: CSSStyleDeclaration,
): void {
  const place = shape.getScreenCTM();
  if (place === null) return;
  context.setTransform(base.multiply(place));
  const outline = outlineOf(shape);
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(outline);
  }
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineCap = style.strokeLinecap === 'round' ? 'round' : 'butt';
    context.setLineDash(dashes(style.strokeDasharray));
    context.stroke(outline);
  }
  context.setTransform(base);
}

const dashes = (written: string): number[] =>
  (written.match(/[\d.]+/g) ?? []).map((length) => Number(length));

function outlineOf(shape: SVGGeometryElement): Path2D {
  const number = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  const outline = new Path2D(shape.getAttribute('d') ?? '');
  if (shape instanceof SVGRectElement) {
    outline.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  } else if (shape instanceof SVGCircleElement) {
    outline.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  }
  return outline;
}

function paintText(
  context: CanvasRenderingContext2D,
  text: Text,
  style: CSSStyleDeclaration,
): void {
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  // Safari does not know it before version 26: its letters then stand a hair further apart.
  if ('letterSpacing' in context)
    context.letterSpacing = style.letterSpacing.replace('normal', '0px');
  for (const line of drawnLines(text)) {
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } =
      context.measureText('x');
    const baseline = line.top + (line.height - above - below) / 2 + above;
    context.fillText(line.text.trim(), line.left, baseline);
  }
}

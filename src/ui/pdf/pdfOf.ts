import { drawnLines, type DrawnLine } from './drawnLines.ts';
import { paint } from './paint.ts';
import { pdfFile, type PdfPart, type PdfPicture } from './pdfFile.ts';

/** Dots in a millimetre of an A4 page: 254 in an inch. */
const DOTS = 10;
/** Of A4 lying: in millimetres, and in CSS pixels of the copy. */
const PAGE_WIDTH = 297;
const COPY_WIDTH = 1188;

/**
 * An element of the page as a PDF of one page, A4 and lying, laid out for its width whatever the
 * window's is. Rejects where the browser cannot make one.
 *
 * @param heading Finds what is the heading of the page.
 */
export async function pdfOf(element: HTMLElement, title: string, heading: string): Promise<Blob> {
  const stage = element.ownerDocument.createElement('div');
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('Only elements of HTML are drawn.');
  stage.dataset['pdfStage'] = '';
  stage.ariaHidden = 'true';
  Object.assign(stage.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    inlineSize: `${COPY_WIDTH}px`,
    visibility: 'hidden',
  });
  stage.append(copy);
  element.ownerDocument.body.append(stage);
  try {
    const pictures = [...copy.querySelectorAll('img')];
    await Promise.all(pictures.map((picture) => picture.decode()));
    await element.ownerDocument.fonts.ready;
    return await drawn(copy, title, heading);
  } finally {
    stage.remove();
  }
}

async function drawn(root: HTMLElement, title: string, heading: string): Promise<Blob> {
  const { width, height, left, top } = root.getBoundingClientRect();
  const canvas = paint(root, (PAGE_WIDTH * DOTS) / width);
  const { direction } = getComputedStyle(root);
  const parts = pdfFile({
    title,
    language: root.lang,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    width,
    height,
    picture: await packed(canvas),
    parts: partsOf(root, heading, { left, top }),
  });
  return new Blob([...parts], { type: 'application/pdf' });
}

/** Row by row, so that no more than the canvas has to be held. */
async function packed(canvas: HTMLCanvasElement): Promise<PdfPicture> {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  const packer = new CompressionStream('deflate');
  const all = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  for (let row = 0; row < height; row += ROWS) {
    const rows = Math.min(ROWS, height - row);
    await writer.write(withoutAlpha(context.getImageData(0, row, width, rows).data));
  }
  await writer.close();
  return { width, height, packed: new Uint8Array(await all) };
}

const ROWS = 100;

function withoutAlpha(dots: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const colours = new Uint8Array((dots.length / 4) * 3);
  for (let from = 0, to = 0; from < dots.length; from += 4) {
    colours[to++] = dots[from] ?? 0;
    colours[to++] = dots[from + 1] ?? 0;
    colours[to++] = dots[from + 2] ?? 0;
  }
  return colours;
}

/** What is read of the page: each text, and each picture that has words. */
function partsOf(
  root: HTMLElement,
  heading: string,
  origin: { readonly left: number; readonly top: number },
): readonly PdfPart[] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const parts: PdfPart[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLImageElement && node.alt !== '') {
      parts.push({ role: 'Figure', text: node.alt, lines: [] });
    }
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    const role = node.parentElement?.closest(heading) ? 'H1' : 'P';
    const lines = drawnLines(node).map((line) => fromOrigin(line, origin));
    parts.push({ role, text: node.data, lines });
  }
  return parts;
}

const fromOrigin = (
  line: DrawnLine,
  { left, top }: { readonly left: number; readonly top: number },
): DrawnLine => ({ ...line, left: line.left - left, top: line.top - top });

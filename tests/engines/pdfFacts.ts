import { inflateSync } from 'node:zlib';

export interface PdfFacts {
  readonly pages: number;
  readonly fonts: number;
}

/** Counts in a PDF, also where its objects are packed, as Firefox does. Apart from the play: it knows a format. */
export function pdfFacts(pdf: Buffer): PdfFacts {
  const text = [pdf.toString('latin1'), ...unpacked(pdf)].join('\n');
  const count = (kind: RegExp): number => text.match(kind)?.length ?? 0;
  return { pages: count(/\/Type\s*\/Page\b(?!s)/g), fonts: count(/\/Type\s*\/Font\b/g) };
}

function* unpacked(pdf: Buffer): Iterable<string> {
  for (const { index } of pdf.toString('latin1').matchAll(/\bstream\r?\n/g)) {
    const start = pdf.indexOf('\n', index) + 1;
    const end = pdf.indexOf('endstream', start);
    try {
      yield inflateSync(pdf.subarray(start, end)).toString('latin1');
    } catch {
      // Not packed, or packed in another way.
    }
  }
}

import type { DrawnLine } from './drawnLines.ts';

/** A page of one picture, and what is read of it. Lengths in CSS pixels of what was drawn. */
export interface PdfPage {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  readonly picture: PdfPicture;
  /** In the order of reading. */
  readonly parts: readonly PdfPart[];
}

export interface PdfPicture {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue for each dot, row by row, packed by zlib. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** A part of a page as assistive technology tells it. */
export interface PdfPart {
  readonly role: 'H1' | 'P' | 'Figure';
  readonly text: string;
  /** Where its words stand; none for a picture. */
  readonly lines: readonly DrawnLine[];
}

/** The longer side of A4, in points. */
const LONGER_SIDE = 841.89;

/**
 * A PDF of one page: a picture, with its words lying unseen upon it, tagged, so that they can be
 * searched, copied and read aloud in any script (ISO 32000-1, 9.10.3 and 14.7).
 */
export function pdfFile(page: PdfPage): readonly BlobPart[] {
  const letters = lettersOf(page);
  const scale = LONGER_SIDE / page.width;
  const box = `[0 0 ${LONGER_SIDE} ${decimal(page.height * scale)}]`;
  const fonts = letters.flatMap((_, index) => [`/F${index} ${reference(FIRST_FONT + index * 3)}`]);
  const direction = page.direction === 'rtl' ? '/R2L' : '/L2R';
  const { picture } = page;
  return assemble([
    [
      `<< /Type /Catalog /Pages 2 0 R /Lang ${string(page.language)} /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R /ViewerPreferences << /DisplayDocTitle true /Direction ${direction} >> >>`,
    ],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R /StructParents 0 /Tabs /S /Resources << /XObject << /Picture 6 0 R >> /Font << ${fonts.join(' ')} >> >> >>`,
    ],
    stream('', drawing(page, letters, scale)),
    [
      `<< /Type /StructTreeRoot /K 8 0 R /ParentTree << /Nums [0 [${page.parts.map((_, index) => reference(partNumber(letters, index))).join(' ')}]] >> >>`,
    ],
    stream(
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
      picture.packed,
    ),
    [`<< /Title ${string(page.title)} >>`],
    [
      `<< /Type /StructElem /S /Document /P 5 0 R /K [${page.parts.map((_, index) => reference(partNumber(letters, index))).join(' ')}] >>`,
    ],
    ...letters.flatMap(font),
    ...page.parts.map(structure),
  ]);
}

/** The objects before the fonts have these numbers, as they stand above. */
const [INFO, FIRST_FONT] = [7, 9];
const partNumber = (letters: Letters, index: number): number =>
  FIRST_FONT + letters.length * 3 + index;

const reference = (number: number): string => `${number} 0 R`;

/** All different letters, at most 255 in a font: a font of type 3 has codes of one byte. */
type Letters = readonly (readonly string[])[];

function lettersOf({ parts }: PdfPage): Letters {
  const all = [...new Set(parts.flatMap(({ lines }) => lines.flatMap((line) => line.fromLeft)))];
  return Array.from({ length: Math.ceil(all.length / 255) }, (_, index) =>
    all.slice(index * 255, index * 255 + 255),
  );
}

/** A font whose letters show nothing, and say what they are. */
function font(letters: readonly string[], index: number): readonly Body[] {
  const number = FIRST_FONT + index * 3;
  const last = letters.length;
  const widths = letters.map(() => '500').join(' ');
  return [
    [
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 -250 500 750] /FontMatrix [.001 0 0 .001 0 0] /CharProcs << /unseen ${reference(number + 1)} >> /Encoding << /Type /Encoding /Differences [1 ${letters.map(() => '/unseen').join(' ')}] >> /FirstChar 1 /LastChar ${last} /Widths [${widths}] /Resources << >> /ToUnicode ${reference(number + 2)} >>`,
    ],
    stream('', '500 0 d0'),
    stream('', meanings(letters)),
  ];
}

/** What each code means, at most 100 in a section (Adobe Technical Note 5014). */
function meanings(letters: readonly string[]): string {
  const all = letters.map((letter, index) => `<${hex(index + 1, 2)}> <${utf16(letter)}>`);
  const sections = Array.from({ length: Math.ceil(all.length / 100) }, (_, index) => {
    const some = all.slice(index * 100, index * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Unseen def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...sections,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** A part in the tree that assistive technology reads. */
function structure({ role, text }: PdfPart, index: number): Body {
  const words = role === 'Figure' ? `/Alt ${string(text)}` : `/ActualText ${string(text)}`;
  return [`<< /Type /StructElem /S /${role} /P 8 0 R /Pg 3 0 R /K ${index} ${words} >>`];
}

function drawing({ parts, height, width }: PdfPage, letters: Letters, scale: number): string {
  const picture = `/Artifact BMC q ${decimal(width * scale)} 0 0 ${decimal(height * scale)} 0 0 cm /Picture Do Q EMC`;
  const words = parts.map(({ role, lines }, index) => {
    const shown = lines.map((line) => shownLine(line, letters, scale, height));
    return [`/${role} << /MCID ${index} >> BDC`, ...shown, 'EMC'].join('\n');
  });
  return [picture, ...words].join('\n');
}

/** A line of unseen letters, drawn out to the length of the seen ones. */
function shownLine(line: DrawnLine, letters: Letters, scale: number, height: number): string {
  const size = line.height * scale;
  const stretch = (line.width * scale * 100) / (line.fromLeft.length * 0.5 * size);
  const [x, y] = [line.left * scale, (height - line.top - line.height * 0.75) * scale];
  const place = `1 0 0 1 ${decimal(x)} ${decimal(y)} Tm`;
  return `BT 3 Tr ${decimal(stretch)} Tz ${place} ${codes(line, letters, decimal(size))} ET`;
}

function codes({ fromLeft }: DrawnLine, letters: Letters, size: string): string {
  return fromLeft
    .map((letter) => {
      const at = letters.findIndex((some) => some.includes(letter));
      const code = (letters[at]?.indexOf(letter) ?? 0) + 1;
      return { at, code: hex(code, 2) };
    })
    .map(({ at, code }, index, all) =>
      all[index - 1]?.at === at ? `<${code}> Tj` : `/F${at} ${size} Tf <${code}> Tj`,
    )
    .join(' ');
}

/** An object's text, and bytes among it. */
type Body = readonly (string | Uint8Array<ArrayBuffer>)[];

const stream = (entries: string, content: string | Uint8Array<ArrayBuffer>): Body => [
  `<< ${entries} /Length ${content.length} >>\nstream\n`,
  content,
  '\nendstream',
];

/** Numbers the objects from 1 on, and says at the end where each begins (7.5.4). */
function assemble(objects: readonly Body[]): readonly BlobPart[] {
  const file: (string | Uint8Array<ArrayBuffer>)[] = ['%PDF-1.7\n'];
  const lengthNow = (): number => file.reduce((sum, { length }) => sum + length, 0);
  const starts = objects.map((body, index) => {
    const start = lengthNow();
    file.push(`${index + 1} 0 obj\n`, ...body, '\nendobj\n');
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const start = lengthNow();
  file.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${reference(INFO)} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return file;
}

const decimal = (value: number): string => value.toFixed(2);
const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');

/** A text of any script (7.9.2.2). All of the file but its picture stays in ASCII. */
const string = (text: string): string => `<FEFF${utf16(text)}>`;

/** What a file is by its first bytes, named by the ending that such files have; `null` for none of these. */
export type FileKind = Still | Sounding | Other;
type Still = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'bmp';
type Sounding = 'mp4' | 'm4a' | 'mov' | 'webm' | 'mp3' | 'ogg' | 'wav' | 'avi';
type Other = 'pdf' | 'zip' | 'html' | 'vtt' | 'srt' | 'svg';

/** Reads what formats say of themselves at their beginning; 64 bytes are enough for all but texts. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const text = latin(bytes, 0, 512);
  const signed = SIGNATURES.find(([signature]) => text.startsWith(signature))?.[1];
  if (signed !== undefined) return signed;
  if (text.startsWith('RIFF')) return RIFF[text.slice(8, 12)] ?? null;
  if (text.slice(4, 8) === 'ftyp') return brandKind(text.slice(8, 12));
  if (/^(?:moov|mdat|wide|free)$/.test(text.slice(4, 8))) return 'mov';
  return isMp3Frame(bytes) ? 'mp3' : textKind(text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart());
}

const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['\u0089PNG\r\n', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['BM', 'bmp'],
  ['\u001aE\u00df\u00a3', 'webm'],
  ['OggS', 'ogg'],
  ['ID3', 'mp3'],
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
];

const RIFF: Readonly<Record<string, FileKind>> = { WEBP: 'webp', WAVE: 'wav', 'AVI ': 'avi' };

/** ISO 14496-12: the brand says for whom the file was made. */
function brandKind(brand: string): FileKind {
  if (brand === 'avif' || brand === 'avis') return 'avif';
  if (/^(?:hei|hev|mif1|msf1)/.test(brand)) return 'heic';
  if (brand.startsWith('qt')) return 'mov';
  return brand.startsWith('M4A') ? 'm4a' : 'mp4';
}

/** The sync word of a frame without tags before it (ISO 11172-3). */
const isMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe6) === 0xe2;

function textKind(text: string): FileKind | null {
  if (text.startsWith('WEBVTT')) return 'vtt';
  if (/^\d+\s+\d\d:\d\d:\d\d,\d/.test(text)) return 'srt';
  if (/^<(?:!doctype html|html|head)/i.test(text)) return 'html';
  return /<svg[\s>]/i.test(text) ? 'svg' : null;
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

import type { SheetWords } from './sheetWords.ts';

/** What no file may be called on Windows, macOS or Linux, and marks of direction, which deceive. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Bytes of UTF-8; file systems take 255, and a folder's synchronisation adds to the name. */
const LONGEST = 220;

/**
 * The name under which a certificate is kept: what it is, of which course and for whom.
 *
 * @param ending Without its dot.
 */
export function fileName({ title, course, name }: SheetWords, ending: string): string {
  const parts = [title, course, name].map(safe).filter((part) => part !== '');
  while (bytes(parts.join(SEPARATOR)) > LONGEST) shorten(parts);
  return `${parts.join(SEPARATOR)}.${ending}`;
}

const SEPARATOR = ' – ';

/** Neither hidden by a dot before it, nor ending in what Windows leaves off. */
const safe = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(UNSAFE, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');

/** Takes a word off the longest part; of one long word, a letter. */
function shorten(parts: string[]): void {
  const sizes = parts.map(bytes);
  const longest = sizes.indexOf(Math.max(...sizes));
  const part = parts[longest] ?? '';
  const words = part.split(' ');
  parts[longest] =
    words.length > 1 ? words.slice(0, -1).join(' ') : [...part].slice(0, -1).join('');
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

import { valueAt } from './load/jsonPath.ts';
import { shortened } from '../core/shortened.ts';

/** The fields that say best what something is about. */
const TELLING = [
  'title',
  'term',
  'front',
  'prompt',
  'label',
  'question',
  'statement',
  'text',
  'name',
  'caption',
  'alternative',
  'answer',
];

const LONGEST = 60;

/** The first words of something in a course, by which its author knows it; `null`: it has none. */
export function excerptOf(value: unknown): string | null {
  for (const name of TELLING) {
    const text = valueAt(value, [name]);
    if (typeof text === 'string' && text.trim() !== '') return shortened(plain(text), LONGEST);
  }
  return null;
}

/** Without the signs of Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[#>\s-]+/gm, '')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

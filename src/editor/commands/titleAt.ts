import { walkFields } from '../../blocks/walkFields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { DraftFile } from './draftFile.ts';

/** What a place is part of, in the course's words: its block's, or else its lesson's or the course's. */
export function titleAt({ schema, value }: DraftFile, path: JsonPath): string | null {
  const around = path.map((_, index) => path.slice(0, path.length - index));
  for (const part of [...around, []]) {
    const within = valueAt(value, part);
    const holder = part.length === 0 || isBlock(within) ? schemaAt(schema, value, part) : null;
    const title = holder === null ? null : titleOf(holder, within);
    if (title !== null) return title;
  }
  return null;
}

const isBlock = (value: unknown): boolean =>
  typeof valueAt(value, ['type']) === 'string' && valueAt(value, ['format']) === undefined;

/** Most name themselves in the first text that they hold. */
function titleOf(schema: AnySchema, value: unknown): string | null {
  const texts: string[] = [];
  walkFields(schema, value, ({ facts: { kind }, value: text }) => {
    if ((kind === 'plainText' || kind === 'richText') && typeof text === 'string') texts.push(text);
  });
  return texts.map(firstWords).find((words) => words !== '') ?? null;
}

/** In words: enough to know it by, and few enough for a line. */
const MOST = 8;

function firstWords(markdown: string): string {
  const plain = markdown.replaceAll(/\]\([^)\s]*\)|[*_`#>[\]|\\]/g, '');
  const words = plain.split(/\s+/).filter((word) => word !== '');
  return words.slice(0, MOST).join(' ') + (words.length > MOST ? ' …' : '');
}

import * as z from 'zod';

import { type FieldFacts, type FieldKind, ID } from '../../blocks/fields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';

/** What authors write for a field, in a few words: `text`, or “`list` or `plan`”; `null` where its schema does not say. */
export function kindWords({ kind, list, names }: FieldFacts, schema: AnySchema): string | null {
  if (list !== undefined) return `the id of one of \`${list}\``;
  if (names !== undefined) return namedWords[names];
  const fixed = fixedWords[kind];
  if (fixed !== undefined) return fixed;
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  if (kind === 'blocks') return `a list of ${countWords(written)}blocks`;
  return shapeWords(written);
}

const fixedWords: Readonly<Partial<Record<FieldKind, string>>> = {
  id: 'a name in small letters, with hyphens',
  plainText: 'text',
  richText: 'text in Markdown',
  media: 'a file in the media folder',
  link: 'an address',
  reference: 'the id of something else',
  itemReference: 'the id of an item of this block',
};

const namedWords: Readonly<Record<NonNullable<FieldFacts['names']>, string>> = {
  lesson: 'the id of a lesson',
  objective: 'the id of an objective in `course.json`',
  quiz: 'the id of a quiz',
};

type Written = z.core.JSONSchema.JSONSchema;

function shapeWords(written: Written): string | null {
  if (written.enum !== undefined) return oneOf(written.enum.map((each) => JSON.stringify(each)));
  if (written.const !== undefined) return `\`${JSON.stringify(written.const)}\``;
  switch (written.type) {
    case 'boolean':
      return oneOf(['true', 'false']);
    case 'integer':
      return `a whole number${rangeWords(written)}`;
    case 'number':
      return `a number${rangeWords(written)}`;
    case 'string':
      return 'text';
    case 'array':
      return `a list${membersOf(written)}`;
    case 'object':
      return 'fields of its own';
    default:
      return null;
  }
}

/** Words as an author writes them: `a`, `b` or `c`. */
export function oneOf(words: readonly string[], join: 'or' | 'and' = 'or'): string {
  const coded = words.map((word) => `\`${word}\``);
  const last = coded.at(-1) ?? '';
  return coded.length < 2 ? last : `${coded.slice(0, -1).join(', ')} ${join} ${last}`;
}

/** Of what a list is, or of how many. */
function membersOf(written: Written): string {
  const { items } = written;
  if (typeof items === 'object' && !Array.isArray(items) && items.type === 'string')
    return items.pattern === ID.source ? ' of ids' : ' of texts';
  const count = countWords(written).trim();
  return count === '' ? '' : ` of ${count}`;
}

/** Where nothing is said, zod writes the range of what a computer can count. */
const told = (limit: number | undefined): number | null =>
  limit === undefined || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? null : limit;

function rangeWords({ minimum, maximum, exclusiveMinimum }: Written): string {
  const [from, to] = [told(minimum), told(maximum)];
  if (from !== null && to !== null) return ` from ${from} to ${to}`;
  if (from !== null) return `, ${from} or more`;
  if (to !== null) return `, at most ${to}`;
  return exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`;
}

/** How many a list must or may have, where that is more than “at least one”. */
function countWords({ minItems = 0, maxItems }: Written): string {
  if (maxItems !== undefined)
    return minItems === maxItems ? `${minItems} ` : `${minItems} to ${maxItems} `;
  return minItems > 1 ? `${minItems} or more ` : '';
}

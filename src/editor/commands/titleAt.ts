import type { FieldKind } from '../../blocks/fields.ts';
import { walkFields } from '../../blocks/walkFields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
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

/** Most name themselves in the first text of their own; others in the first that they hold. */
function titleOf(schema: AnySchema, value: unknown): string | null {
  const own = Object.entries(shapeOf(schema, value) ?? {})
    .filter(([, field]) => isText(knownField(field).kind))
    .map(([name]) => firstWords(valueAt(value, [name])))
    .find((words) => words !== '');
  if (own !== undefined) return own;
  const texts: string[] = [];
  walkFields(schema, value, ({ facts: { kind }, value: text }) => {
    if (isText(kind)) texts.push(firstWords(text));
  });
  return texts.find((words) => words !== '') ?? null;
}

const isText = (kind: FieldKind | null): boolean => kind === 'plainText' || kind === 'richText';

/** In words: enough to know it by, and few enough for a line. */
const MOST = 8;

function firstWords(markdown: unknown): string {
  if (typeof markdown !== 'string') return '';
  const plain = markdown.replaceAll(/\]\([^)\s]*\)|[*_`#>[\]|\\]/g, '');
  const words = plain.split(/\s+/).filter((word) => word !== '');
  return words.slice(0, MOST).join(' ') + (words.length > MOST ? ' …' : '');
}

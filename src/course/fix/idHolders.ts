import { type FieldFacts, fieldFacts } from '../../blocks/fields.ts';
import { type AnySchema, schemaNode } from '../../blocks/schemaNode.ts';
import { kebab } from '../kebab.ts';
import type { JsonPath } from '../load/finding.ts';
import { valueAt } from '../load/jsonPath.ts';
import { knownField } from '../load/knownField.ts';
import { type Shape, shapeOf } from '../load/schemaAt.ts';

/** An object that has, or should have, an id. */
export interface IdHolder {
  readonly path: JsonPath;
  /** `null` when it is missing. */
  readonly id: string | null;
  /** Blocks are told apart in the whole course, all else in its list. */
  readonly isBlock: boolean;
  /** What an id can be made of: its first words. */
  readonly suggestion: string;
}

/** Finds everything in a raw value that its schema gives an id, in the order of the file. */
export function idHolders(schema: AnySchema, value: unknown): readonly IdHolder[] {
  return within(schema, value, { path: [], kind: null });
}

interface Spot {
  readonly path: JsonPath;
  /** The kind of the field that this value, or the list around it, belongs to. */
  readonly kind: FieldFacts['kind'] | null;
}

function within(schema: AnySchema, value: unknown, spot: Spot): readonly IdHolder[] {
  const kind = fieldFacts.get(schema)?.kind ?? spot.kind;
  const node = schemaNode(schema);
  if (node.kind === 'wrapper') return within(node.inner, value, { ...spot, kind });
  if (node.kind === 'array') return inList(node.element, value, { ...spot, kind });
  const shape = isGroup(value) ? shapeOf(schema, value) : null;
  return shape === null ? [] : inObject(shape, value, { ...spot, kind });
}

const inList = (element: AnySchema, value: unknown, { path, kind }: Spot): readonly IdHolder[] =>
  Array.isArray(value)
    ? value.flatMap((member, index) => within(element, member, { path: [...path, index], kind }))
    : [];

function inObject(shape: Shape, value: unknown, { path, kind }: Spot): readonly IdHolder[] {
  const inner = Object.entries(shape).flatMap(([name, field]) =>
    within(field, valueAt(value, [name]), { path: [...path, name], kind: null }),
  );
  const id = shape['id'];
  if (id === undefined || knownField(id).kind !== 'id') return inner;
  const holder = {
    path,
    id: textOf(valueAt(value, ['id'])),
    isBlock: kind === 'blocks',
    suggestion: suggestionFor(shape, value, path),
  };
  return [holder, ...inner];
}

const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const WORDS = 5;

/** Made of the first text that learners read, else of the type or the list that it belongs to. */
function suggestionFor(shape: Shape, value: unknown, path: JsonPath): string {
  const texts = Object.entries(shape)
    .filter(([, field]) => ['plainText', 'richText'].includes(knownField(field).kind ?? ''))
    .map(([name]) => kebab(firstWords(textOf(valueAt(value, [name])) ?? '')));
  const list = path.findLast((step) => typeof step === 'string') ?? 'course';
  const type = textOf(valueAt(value, ['type'])) ?? String(list);
  return texts.find((text) => text !== '') ?? kebab(type);
}

const firstWords = (text: string): string =>
  text
    .split(/[\s–—/]+/)
    .slice(0, WORDS)
    .join(' ');

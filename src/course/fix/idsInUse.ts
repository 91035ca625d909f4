import { type FieldFacts, fieldFacts } from '../../blocks/fields.ts';
import { type AnySchema, schemaNode } from '../../blocks/schemaNode.ts';
import { kebab } from '../kebab.ts';
import type { JsonPath } from '../load/finding.ts';
import { valueAt } from '../load/jsonPath.ts';
import { knownField } from '../load/knownField.ts';
import { type Shape, shapeOf } from '../load/schemaAt.ts';
import { wordsOf } from '../lock/words.ts';

/** An object that has, or should have, an id. */
export interface IdHolder {
  readonly path: JsonPath;
  /** `null` when it is missing. */
  readonly id: string | null;
  /** Blocks are told apart in the whole course, their items in the block, all else in its list. */
  readonly isBlock: boolean;
  /** The block that an item is of; `null` for all else. */
  readonly block: JsonPath | null;
  /** What an id can be made of: its first words. */
  readonly suggestion: string;
  /** A fingerprint of all its words: `wordsOf`. */
  readonly words: string | null;
  readonly type: string | null;
}

/** A place that names an item of its block by the item's id. */
export interface ItemMention {
  readonly path: JsonPath;
  readonly id: string;
  readonly block: JsonPath;
  /** The only list whose items it can name; `null` for any. */
  readonly list: string | null;
}

/** Everything in a file that hangs on ids, in the order of the file. */
export interface IdsInUse {
  readonly holders: readonly IdHolder[];
  readonly mentions: readonly ItemMention[];
}

/** Finds everything in a raw value that its schema gives an id, and what names items by theirs. */
export function idsInUse(schema: AnySchema, value: unknown): IdsInUse {
  const found = within(schema, value, { path: [], kind: null, block: null });
  return {
    holders: found.filter((each) => 'isBlock' in each),
    mentions: found.filter((each) => 'list' in each),
  };
}

type Found = IdHolder | ItemMention;

interface Spot {
  readonly path: JsonPath;
  /** The kind of the field that this value, or the list around it, belongs to. */
  readonly kind: FieldFacts['kind'] | null;
  readonly block: JsonPath | null;
}

function within(schema: AnySchema, value: unknown, spot: Spot): readonly Found[] {
  const facts = fieldFacts.get(schema);
  if (facts?.kind === 'itemReference') return mention(facts, value, spot);
  const kind = facts?.kind ?? spot.kind;
  const node = schemaNode(schema);
  if (node.kind === 'wrapper') return within(node.inner, value, { ...spot, kind });
  if (node.kind === 'array') return inList(node.element, value, { ...spot, kind });
  const shape = isGroup(value) ? shapeOf(schema, value) : null;
  return shape === null ? [] : inObject(shape, value, { ...spot, kind });
}

function mention({ list }: FieldFacts, value: unknown, { path, block }: Spot): readonly Found[] {
  const id = textOf(value);
  return id === null || block === null ? [] : [{ path, id, block, list: list ?? null }];
}

const inList = (element: AnySchema, value: unknown, spot: Spot): readonly Found[] =>
  Array.isArray(value)
    ? value.flatMap((member, index) =>
        within(element, member, { ...spot, path: [...spot.path, index] }),
      )
    : [];

function inObject(shape: Shape, value: unknown, { path, kind, block }: Spot): readonly Found[] {
  const isBlock = kind === 'blocks';
  const inner = Object.entries(shape).flatMap(([name, field]) =>
    within(field, valueAt(value, [name]), {
      path: [...path, name],
      kind: null,
      block: isBlock ? path : block,
    }),
  );
  const id = shape['id'];
  if (id === undefined || knownField(id).kind !== 'id') return inner;
  const holder = {
    path,
    id: textOf(valueAt(value, ['id'])),
    isBlock,
    block: isBlock ? null : block,
    suggestion: suggestionFor(shape, value, path),
    words: wordsOf(value),
    type: textOf(valueAt(value, ['type'])),
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

import { type FieldFacts, fieldFacts, type FieldWords } from './fields.ts';
import { fieldWords } from './fieldWords.ts';
import { accepts, type AnySchema, schemaNode, type SchemaNode } from './schemaNode.ts';

/** A field that has a value. */
export interface FieldVisit {
  readonly facts: FieldFacts;
  readonly words: FieldWords;
  readonly value: unknown;
  /** From the value that the walk began with: keys, and indices of arrays. */
  readonly path: readonly (string | number)[];
  /**
   * The same place by ids, for translations: `block.<block id>.cards.<card id>.front`. Members
   * without an id go by their index.
   */
  readonly stablePath: string;
}

export type Visit = (field: FieldVisit) => void;

/**
 * Visits every field of a value that its schema accepts, in the order of the schema, a field that
 * holds fields before those. Fields without a value are left out. Nested blocks begin a stable path
 * of their own.
 *
 * @param root What the stable paths begin with: `course`, `lesson.<id>`, `block.<id>`.
 */
export function walkFields(schema: AnySchema, value: unknown, visit: Visit, root = ''): void {
  walk(schema, value, { path: [], stablePath: root, holdsBlocks: false }, visit);
}

interface Spot extends Pick<FieldVisit, 'path' | 'stablePath'> {
  /** Whether the members of an array found here are blocks. */
  readonly holdsBlocks: boolean;
}

function walk(schema: AnySchema, value: unknown, spot: Spot, visit: Visit): void {
  if (value === undefined || value === null) return;
  const facts = fieldFacts.get(schema);
  if (facts === undefined) return descend(schemaNode(schema), value, spot, visit);
  const { path, stablePath } = spot;
  visit({ facts, words: fieldWords(schema), value, path, stablePath });
  descend(schemaNode(schema), value, { ...spot, holdsBlocks: facts.kind === 'blocks' }, visit);
}

function descend(node: SchemaNode, value: unknown, spot: Spot, visit: Visit): void {
  switch (node.kind) {
    case 'leaf':
      return;
    case 'wrapper':
      return walk(node.inner, value, spot, visit);
    case 'union': {
      const option = node.options.find((each) => fits(each, node.discriminator, value));
      return option === undefined ? undefined : walk(option, value, spot, visit);
    }
    case 'array': {
      const members: readonly unknown[] = Array.isArray(value) ? value : [];
      return members.forEach((member, index) =>
        walk(node.element, member, memberSpot(spot, member, index), visit),
      );
    }
    case 'record':
      return namesIn(value).forEach((key) => walkKey(node.value, value, key, spot, visit));
    case 'object':
      for (const key in node.shape) {
        const inner = node.shape[key];
        if (inner !== undefined) walkKey(inner, value, key, spot, visit);
      }
  }
}

/** Most fields that there can be have no value: of them nothing is made. */
function walkKey(schema: AnySchema, owner: unknown, key: string, spot: Spot, visit: Visit): void {
  const value = property(owner, key);
  if (value !== undefined && value !== null) walk(schema, value, keySpot(spot, key), visit);
}

/** A discriminated option is told by its discriminator alone, so that the rest may be wrong. */
function fits(option: AnySchema, discriminator: string | null, value: unknown): boolean {
  if (discriminator === null) return accepts(option, value);
  const node = schemaNode(option);
  const inner = node.kind === 'object' ? node.shape[discriminator] : undefined;
  return inner !== undefined && accepts(inner, property(value, discriminator));
}

function memberSpot({ path, stablePath, holdsBlocks }: Spot, member: unknown, index: number): Spot {
  const id = property(member, 'id');
  const name = typeof id === 'string' ? id : String(index);
  return {
    path: [...path, index],
    stablePath: holdsBlocks ? `block.${name}` : joined(stablePath, name),
    holdsBlocks: false,
  };
}

const keySpot = ({ path, stablePath }: Spot, key: string): Spot => ({
  path: [...path, key],
  stablePath: joined(stablePath, key),
  holdsBlocks: false,
});

const joined = (prefix: string, name: string): string =>
  prefix === '' ? name : `${prefix}.${name}`;

/** The names of what an object holds; none for a value of another kind. */
const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

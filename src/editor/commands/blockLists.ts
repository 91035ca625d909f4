import { blockTypes } from '../../blocks/definitions.ts';
import { accepts, type AnySchema, schemaNode } from '../../blocks/schemaNode.ts';
import type { BlockType } from '../../blocks/types.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { innerSchema, optionsOf, schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import type { Draft } from '../document/draft.ts';
import { type DraftFile, fileIn } from './draftFile.ts';
import type { DraftPlace } from './edit.ts';

/** The schema of what stands in a list; `null` for all else. */
export function elementOf(schema: AnySchema): AnySchema | null {
  const node = schemaNode(schema);
  if (node.kind === 'array') return node.element;
  const inner = innerSchema(schema);
  return inner === null ? null : elementOf(inner);
}

/** How many can stand in a list; `null` where there is no end to it, and for all else. */
export function mostOf(schema: AnySchema): number | null {
  const node = schemaNode(schema);
  if (node.kind === 'array') return node.most;
  const inner = innerSchema(schema);
  return inner === null ? null : mostOf(inner);
}

/** The types of block that a schema takes; none where it is not one of blocks. */
export function typesIn(schema: AnySchema): readonly BlockType[] {
  const types = (optionsOf(schema) ?? []).flatMap(
    (option) => shapeOf(option, null)?.['type'] ?? [],
  );
  return blockTypes.filter((each) => types.some((type) => accepts(type, each)));
}

/** The types of block that can stand in a list, in alphabetical order: none where it holds no blocks. */
export function blockTypesFor(draft: Draft, { file, path }: DraftPlace): readonly BlockType[] {
  const here = fileIn(draft, file);
  return here === null ? [] : typesAt(here, path);
}

/** The same in a file that was looked at. */
export function typesAt({ schema, value }: DraftFile, list: JsonPath): readonly BlockType[] {
  const held = schemaAt(schema, value, list);
  const element = held === null ? null : elementOf(held);
  // A Continue parts the lesson itself, and stands in no panel.
  const isNested = list.length > 1;
  return element === null
    ? []
    : typesIn(element).filter((type) => type !== 'continue' || !isNested);
}

/** The types of block that one more in a list can be: none where it is full. */
export function blockTypesToAdd(draft: Draft, list: DraftPlace): readonly BlockType[] {
  const here = fileIn(draft, list.file);
  const held = here === null ? null : schemaAt(here.schema, here.value, list.path);
  if (here === null || held === null) return [];
  const most = mostOf(held);
  const there = valueAt(here.value, list.path);
  const isFull = most !== null && Array.isArray(there) && there.length >= most;
  return isFull ? [] : typesAt(here, list.path);
}

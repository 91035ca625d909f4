import * as z from 'zod';

import { type FieldFacts, fieldFacts, type FieldWords } from '../../../blocks/fields.ts';
import { fieldWords } from '../../../blocks/fieldWords.ts';
import { accepts, type AnySchema, schemaNode } from '../../../blocks/schemaNode.ts';
import { shapeOf } from '../../../course/load/schemaAt.ts';

/** How a field is edited: derived from its schema, so that no form knows a block type. */
export type Control =
  | { readonly kind: 'line' }
  | { readonly kind: 'richText' }
  | { readonly kind: 'address' }
  | { readonly kind: 'media'; readonly media: NonNullable<FieldFacts['media']> }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly preset: unknown }
  | { readonly kind: 'flag'; readonly preset: boolean }
  | { readonly kind: 'number'; readonly preset: unknown }
  | { readonly kind: 'reference'; readonly names: NonNullable<FieldFacts['names']> }
  | { readonly kind: 'references'; readonly names: NonNullable<FieldFacts['names']> }
  | { readonly kind: 'itemReference' }
  /** Objects in a list: cards, options, captions. */
  | { readonly kind: 'items'; readonly element: AnySchema }
  | { readonly kind: 'words' }
  | { readonly kind: 'blocks' }
  | { readonly kind: 'group'; readonly schema: AnySchema }
  | { readonly kind: 'record' }
  /** What no form can be made for. */
  | { readonly kind: 'other' };

/** A field of an object as a form shows it. */
export interface FormField {
  readonly name: string;
  readonly words: FieldWords;
  readonly control: Control;
  readonly required: boolean;
}

/** What the editor sets by itself, and no author has to see. */
const UNSEEN = new Set(['$schema', 'format', 'type']);

/** The fields of an object, or of the alternative that a value has chosen, in the format's order. */
export const formFields = (schema: AnySchema, value: unknown): readonly FormField[] =>
  Object.entries(shapeOf(schema, value) ?? {}).flatMap(([name, inner]) => {
    const named = namedSchema(inner);
    if (UNSEEN.has(name) || fieldFacts.get(named)?.kind === 'id') return [];
    return [
      {
        name,
        words: fieldWords(named),
        control: controlOf(inner),
        required: !accepts(inner, undefined),
      },
    ];
  });

/** The schema that carries the words and the kind, below `optional` and the like. */
function namedSchema(schema: AnySchema): AnySchema {
  if (fieldFacts.get(schema) !== undefined) return schema;
  const node = schemaNode(schema);
  return node.kind === 'wrapper' ? namedSchema(node.inner) : schema;
}

function controlOf(schema: AnySchema): Control {
  const { kind, media, names } = fieldFacts.get(namedSchema(schema)) ?? {};
  switch (kind) {
    case 'plainText':
      return { kind: 'line' };
    case 'richText':
      return { kind: 'richText' };
    case 'link':
      return { kind: 'address' };
    case 'media':
      return { kind: 'media', media: media ?? 'any' };
    case 'reference':
      return { kind: 'reference', names: names ?? 'lesson' };
    case 'itemReference':
      return { kind: 'itemReference' };
    case 'blocks':
      return { kind: 'blocks' };
    case 'setting':
      return settingControl(schema);
    default:
      return partsControl(schema);
  }
}

/** The control for what holds other things. */
function partsControl(schema: AnySchema): Control {
  const node = schemaNode(schema);
  if (node.kind === 'wrapper') return partsControl(node.inner);
  if (node.kind === 'record') return { kind: 'record' };
  if (node.kind === 'object') return { kind: 'group', schema };
  if (node.kind !== 'array') return { kind: 'other' };
  const { kind, names } = fieldFacts.get(namedSchema(node.element)) ?? {};
  if (kind === 'reference') return { kind: 'references', names: names ?? 'lesson' };
  if (kind === 'plainText') return { kind: 'words' };
  return { kind: 'items', element: node.element };
}

function settingControl(schema: AnySchema, preset?: unknown): Control {
  if (schema instanceof z.ZodDefault) {
    return settingControl(schema.def.innerType, schema.def.defaultValue);
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return settingControl(schema.def.innerType, preset);
  }
  if (schema instanceof z.ZodBoolean) return { kind: 'flag', preset: preset === true };
  if (schema instanceof z.ZodEnum) {
    return { kind: 'choice', options: schema.options.map(String), preset };
  }
  if (schema instanceof z.ZodNumber) return { kind: 'number', preset };
  if (schema instanceof z.ZodString) return { kind: 'line' };
  return schema instanceof z.ZodArray ? { kind: 'words' } : { kind: 'other' };
}

import * as z from 'zod';

import {
  type FieldFacts,
  fieldFacts,
  type FieldWords,
  type SettingMeaning,
} from '../../../blocks/fields.ts';
import { memoEach } from '../../../core/memo.ts';
import { fieldWords } from '../../../blocks/fieldWords.ts';
import { type AnySchema, mayBeMissing, schemaNode } from '../../../blocks/schemaNode.ts';
import { elementOf, mostOf } from '../../commands/blockLists.ts';
import { shapeOf } from '../../../course/load/schemaAt.ts';

/** How a field is edited: derived from its schema, so that no form knows a block type. */
export type Control =
  | { readonly kind: 'line' }
  | { readonly kind: 'richText' }
  /** Lines that are written letter by letter. */
  | { readonly kind: 'code' }
  | { readonly kind: 'address' }
  | { readonly kind: 'media'; readonly media: NonNullable<FieldFacts['media']> }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly preset: unknown }
  | { readonly kind: 'flag'; readonly preset: boolean }
  /** Has to be answered: neither is taken for granted. */
  | { readonly kind: 'trueOrFalse' }
  | { readonly kind: 'number'; readonly number: NumberFacts }
  | { readonly kind: 'date' }
  | { readonly kind: 'language' }
  | { readonly kind: 'languages' }
  | { readonly kind: 'reference'; readonly names: NonNullable<FieldFacts['names']> }
  | { readonly kind: 'references'; readonly names: NonNullable<FieldFacts['names']> }
  | ItemReferenceControl
  /** Objects in a list: cards, options, captions. */
  | {
      readonly kind: 'items';
      readonly element: AnySchema;
      /** So many can stand in it; `null`: as many as there are. */
      readonly most: number | null;
      /** The field with the picture on which they lie; `null`: on none. */
      readonly on: string | null;
      /** Scenes that lead on to each other. */
      readonly isStory: boolean;
    }
  | { readonly kind: 'words' }
  | { readonly kind: 'blocks'; readonly most: number | null }
  | { readonly kind: 'group'; readonly schema: AnySchema }
  | { readonly kind: 'record' }
  /** What no form can be made for: the tests know none. */
  | { readonly kind: 'other' };

/** What names an item of the same block. */
export interface ItemReferenceControl {
  readonly kind: 'itemReference';
  /** The list in which it stands; `null`: any. */
  readonly list: string | null;
  /** It stands further down the list than what names it. */
  readonly isLater: boolean;
}

/** What can be written in the field of a number. */
export interface NumberFacts {
  readonly preset: unknown;
  readonly min: number | null;
  readonly max: number | null;
  readonly isWhole: boolean;
  readonly means: SettingMeaning | null;
}

/** A field of an object as a form shows it. */
export interface FormField {
  readonly name: string;
  readonly words: FieldWords;
  readonly control: Control;
  readonly means: SettingMeaning | null;
  readonly required: boolean;
  /** The fields beside it that its control looks at, by name. */
  readonly looksAt: readonly string[];
}

/** What the editor sets by itself, and no author has to see. */
const UNSEEN = new Set(['$schema', 'format', 'type']);

/** The fields of an object, or of the alternative that a value has chosen, in the format's order. */
export function formFields(schema: AnySchema, value: unknown): readonly FormField[] {
  const shape = shapeOf(schema, value);
  return shape === null ? [] : fieldsOf(shape);
}

type Shape = NonNullable<ReturnType<typeof shapeOf>>;

/** Once for each shape: a form asks for them with every letter. */
const fieldsOf = memoEach((shape: Shape): readonly FormField[] => {
  const fields = Object.entries(shape).flatMap(([name, inner]) => {
    const named = namedSchema(inner);
    if (UNSEEN.has(name) || fieldFacts.get(named)?.kind === 'id') return [];
    return [
      {
        name,
        words: fieldWords(named),
        control: controlOf(inner),
        means: fieldFacts.get(named)?.means ?? null,
        required: !mayBeMissing(inner),
      },
    ];
  });
  const howMany = fields.filter(({ means }) => means === 'howMany').map(({ name }) => name);
  return fields.map((field) => ({ ...field, looksAt: lookedAt(field.control, howMany) }));
});

/** Whether a picture says something; on what points lie, and how many items can be right. */
function lookedAt(control: Control, howMany: readonly string[]): readonly string[] {
  if (control.kind === 'media') return ['alternative', 'decorative'];
  if (control.kind !== 'items') return [];
  return control.on === null ? howMany : [...howMany, control.on];
}

/** The schema that carries the words and the kind, below `optional` and the like. */
function namedSchema(schema: AnySchema): AnySchema {
  if (fieldFacts.get(schema) !== undefined) return schema;
  const node = schemaNode(schema);
  return node.kind === 'wrapper' ? namedSchema(node.inner) : schema;
}

function controlOf(schema: AnySchema): Control {
  const { kind, media, names, list, isLater, means } = fieldFacts.get(namedSchema(schema)) ?? {};
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
      return { kind: 'itemReference', list: list ?? null, isLater: isLater === true };
    case 'blocks':
      return { kind: 'blocks', most: mostOf(schema) };
    case 'setting':
      return meaningControl(schema, means ?? null) ?? settingControl(schema, means ?? null);
    default:
      return partsControl(schema);
  }
}

/** The control for what holds other things. */
function partsControl(schema: AnySchema): Control {
  const node = schemaNode(schema);
  if (node.kind === 'wrapper') return partsControl(node.inner);
  if (node.kind === 'record') return { kind: 'record' };
  if (node.kind === 'object' || node.kind === 'union') return { kind: 'group', schema };
  if (node.kind !== 'array') return { kind: 'other' };
  const { kind, names } = fieldFacts.get(namedSchema(node.element)) ?? {};
  if (kind === 'reference') return { kind: 'references', names: names ?? 'lesson' };
  if (kind === 'plainText') return { kind: 'words' };
  const { on = null, isStory = false } = fieldFacts.get(schema) ?? {};
  return { kind: 'items', element: node.element, most: node.most, on, isStory };
}

/** What its meaning says more of than its schema. */
function meaningControl(schema: AnySchema, means: SettingMeaning | null): Control | null {
  if (means === 'date') return { kind: 'date' };
  if (means === 'code') return { kind: 'code' };
  if (means !== 'language') return null;
  return { kind: elementOf(schema) === null ? 'language' : 'languages' };
}

function settingControl(
  schema: AnySchema,
  means: SettingMeaning | null,
  preset?: unknown,
): Control {
  if (schema instanceof z.ZodDefault) {
    return settingControl(schema.def.innerType, means, schema.def.defaultValue);
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return settingControl(schema.def.innerType, means, preset ?? null);
  }
  if (schema instanceof z.ZodBoolean) {
    return preset === undefined
      ? { kind: 'trueOrFalse' }
      : { kind: 'flag', preset: preset === true };
  }
  if (schema instanceof z.ZodEnum) {
    return { kind: 'choice', options: schema.options.map(String), preset };
  }
  if (schema instanceof z.ZodNumber) {
    return { kind: 'number', number: { ...boundsOf(schema), preset, means } };
  }
  if (schema instanceof z.ZodString) return { kind: 'line' };
  return schema instanceof z.ZodArray ? { kind: 'words' } : { kind: 'other' };
}

/** Zod bounds every whole number by what can be counted: that is no bound to tell anybody. */
const boundsOf = ({ minValue, maxValue, isInt }: z.ZodNumber) => ({
  min: minValue !== null && Math.abs(minValue) < Number.MAX_SAFE_INTEGER ? minValue : null,
  max: maxValue !== null && Math.abs(maxValue) < Number.MAX_SAFE_INTEGER ? maxValue : null,
  isWhole: isInt,
});

import type { AnySchema } from './schemaNode.ts';
import { type FieldVisit, walkFields } from './walkFields.ts';

/** A field whose value is a text that learners read. */
export interface TextField extends FieldVisit {
  readonly value: string;
}

/**
 * Visits the texts that can be translated: plain and rich text. `root` as for `walkFields`.
 */
export function walkTexts(
  schema: AnySchema,
  value: unknown,
  visit: (field: TextField) => void,
  root?: string,
): void {
  walkFields(schema, value, (field) => isText(field) && visit(field), root);
}

/** A copy of a value whose texts are replaced; the value itself stays as it is. */
export function mapTexts<Value>(
  schema: AnySchema,
  value: Value,
  replace: (field: TextField) => string,
  root?: string,
): Value {
  const copy = structuredClone(value);
  walkTexts(schema, value, (field) => setAt(copy, field.path, replace(field)), root);
  return copy;
}

/** Whether a field is a text that can be translated. */
export const isText = (field: FieldVisit): field is TextField =>
  (field.facts.kind === 'plainText' || field.facts.kind === 'richText') &&
  typeof field.value === 'string';

/** Puts a text where a walk found one, in a copy of what was walked over. */
export function setAt(target: unknown, path: FieldVisit['path'], text: string): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof target !== 'object' || target === null) return;
  if (rest.length === 0) Reflect.set(target, key, text);
  else setAt(Reflect.get(target, key), rest, text);
}

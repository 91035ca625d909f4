import * as z from 'zod';

import { blockSchema, definitions } from '../../blocks/definitions.ts';
import { completionRule } from '../schema/completion.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { localeSchema } from '../schema/locale.ts';

/** The schemas that get a name of their own, so that they stand in a file once. */
const names: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [blockSchema, 'block'],
  [completionRule, 'completionRule'],
  ...Object.values(definitions).map(({ type, schema }) => [schema, type] as const),
]);

/** The words that `field` gave to schemas, and the names from above. */
class NamedWords extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
    const words = z.globalRegistry.get(schema);
    const id = names.get(schema);
    return id === undefined ? words : { ...words, id };
  }
}

/** A schema for editors: JSON Schema of what authors write, defaults left out. */
function jsonSchema(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    metadata: new NamedWords(),
    override: ({ jsonSchema: each }) => void Object.assign(each, markdownDescription(each)),
  });
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}

/** The JSON Schemas that `$schema` names, by file name, as they stand in `public/schema`. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['course.schema.json', jsonSchema(courseSchema, 'A course: course.json')],
    ['lesson.schema.json', jsonSchema(lessonSchema, 'A lesson: lessons/<id>.json')],
    ['locale.schema.json', jsonSchema(localeSchema, 'A translation: locales/<language>.json')],
  ]);

interface Described {
  readonly description?: string | undefined;
  readonly examples?: readonly unknown[] | undefined;
}

/** What editors show beside a field, with its example set as code. */
function markdownDescription({ description, examples }: Described): {
  readonly markdownDescription?: string;
} {
  if (description === undefined) return {};
  const example = examples?.[0];
  if (example === undefined) return { markdownDescription: description };
  return { markdownDescription: `${description}\n\nExample: \`${JSON.stringify(example)}\`` };
}

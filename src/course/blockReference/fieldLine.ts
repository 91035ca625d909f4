import * as z from 'zod';

import type { SchemaField } from '../../blocks/schemaFields.ts';
import { kindWords } from './kindWords.ts';

/** A field as an item of a Markdown list. */
export function fieldLine({ path, schema, facts, words, required }: SchemaField): string {
  const kind = facts === null ? null : kindWords(facts, schema);
  const need = required ? 'needed' : 'may be left out';
  const facets = [need, kind, usually(schema)].filter((each) => each !== null).join('; ');
  const example = `\`${JSON.stringify(words.example)}\``;
  return `- \`${path}\` **${words.title}** (${facets}). ${words.description} For example ${example}.`;
}

/** What holds where the author writes nothing; `null` where that is nothing. */
function usually(schema: z.core.$ZodType): string | null {
  const { success, data } = z.core.safeParse(schema, undefined);
  return success && data !== undefined ? `usually \`${JSON.stringify(data)}\`` : null;
}

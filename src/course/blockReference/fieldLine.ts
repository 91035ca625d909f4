import * as z from 'zod';

import type { FieldFacts, FieldKind } from '../../blocks/fields.ts';
import type { SchemaField } from '../../blocks/schemaFields.ts';

/** What authors write for a kind of field. */
const kindWords: Readonly<Record<FieldKind, string | null>> = {
  id: 'a name in small letters, with hyphens',
  plainText: 'text',
  richText: 'text in Markdown',
  media: 'a file in the media folder',
  link: 'an address',
  reference: 'the id of something else',
  itemReference: 'the id of an item of this block',
  items: 'a list',
  blocks: 'a list of blocks',
  setting: null,
  group: null,
};

/** A field as an item of a Markdown list. */
export function fieldLine({ path, schema, facts, words, required }: SchemaField): string {
  const kind = facts === null ? null : kindOf(facts);
  const need = required ? 'needed' : 'may be left out';
  const facets = [need, kind, usually(schema)].filter((each) => each !== null).join('; ');
  const example = `\`${JSON.stringify(words.example)}\``;
  return `- \`${path}\` **${words.title}** (${facets}). ${words.description} For example ${example}.`;
}

const kindOf = ({ kind, list }: FieldFacts): string | null =>
  list === undefined ? kindWords[kind] : `the id of one of \`${list}\``;

/** What holds where the author writes nothing; `null` where that is nothing. */
function usually(schema: z.core.$ZodType): string | null {
  const { success, data } = z.core.safeParse(schema, undefined);
  return success && data !== undefined ? `usually \`${JSON.stringify(data)}\`` : null;
}

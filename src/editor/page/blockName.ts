import { definitions } from '../../blocks/definitions.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { typeWords } from '../insert/typeWords.ts';
import { excerptOf } from '../../course/excerpt.ts';

/** What a block is called in the outline: its kind, and its first words, or those of what stands first in it. */
export interface BlockName {
  readonly type: string;
  readonly excerpt: string | null;
}

/** Its name in the language that the editor speaks. */
export function blockName(block: unknown, language: string): BlockName {
  const type = valueAt(block, ['type']);
  const definition = Object.values(definitions).find((each) => each.type === type);
  const name = definition === undefined ? type : typeWords(definition.type, language).title;
  return { type: String(name ?? ''), excerpt: excerptOf(block) ?? firstWithin(block) };
}

/** What the first of its cards, sections or options says: of two blocks without a title, which one it is. */
function firstWithin(block: unknown): string | null {
  const fields: readonly unknown[] =
    typeof block === 'object' && block !== null ? Object.values(block) : [];
  const items = fields.flatMap((field: unknown) => (Array.isArray(field) ? field : [field]));
  return items.map(excerptOf).find((words) => words !== null) ?? null;
}

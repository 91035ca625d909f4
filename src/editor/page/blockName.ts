import { definitions } from '../../blocks/definitions.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { typeWords } from '../insert/typeWords.ts';
import { excerptOf } from '../../course/excerpt.ts';

/** What a block is called in the outline: its kind, and its first words. */
export interface BlockName {
  readonly type: string;
  readonly excerpt: string | null;
}

/** Its name in the language that the editor speaks. */
export function blockName(block: unknown, language: string): BlockName {
  const type = valueAt(block, ['type']);
  const definition = Object.values(definitions).find((each) => each.type === type);
  const name = definition === undefined ? type : typeWords(definition.type, language).title;
  return { type: String(name ?? ''), excerpt: excerptOf(block) };
}

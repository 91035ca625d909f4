import { definitions } from '../../blocks/definitions.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { excerptOf } from './excerpt.ts';

/** What a block is called in the outline: its kind, and its first words. */
export interface BlockName {
  readonly type: string;
  readonly excerpt: string | null;
}

export function blockName(block: unknown): BlockName {
  const type = valueAt(block, ['type']);
  const definition = Object.values(definitions).find((each) => each.type === type);
  return { type: definition?.about.title ?? String(type ?? ''), excerpt: excerptOf(block) };
}

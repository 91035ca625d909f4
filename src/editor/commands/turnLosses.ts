import { blockSchema } from '../../blocks/definitions.ts';
import type { FieldWords } from '../../blocks/fields.ts';
import type { BlockType } from '../../blocks/types.ts';
import { walkFields } from '../../blocks/walkFields.ts';
import type { Fields } from './blockFields.ts';
import { turned } from './turned.ts';

/**
 * What a block has that it loses when it is turned into another type: settings that the other one does
 * not know, such as the objective of a question. Words are never among them: see `turnsInto`.
 */
export function turnLosses(block: unknown, type: BlockType): readonly FieldWords[] {
  const made = turned(block, type, 'en');
  const lost: FieldWords[] = [];
  walkFields(blockSchema, block, ({ facts, words, value, path }) => {
    const [name] = path;
    if (made === null || typeof name !== 'string' || name === 'type' || path.length > 1) return;
    if (KEPT_OTHERWISE.has(facts.kind) || isAnswered(name, made)) return;
    if (JSON.stringify(made[name]) !== JSON.stringify(value)) lost.push(words);
  });
  return lost;
}

/** What the two types write under other names; an id stays. */
const KEPT_OTHERWISE: ReadonlySet<string> = new Set([
  'id',
  'plainText',
  'richText',
  'items',
  'blocks',
]);

/** Which answer is right is written in other ways by other questions. */
const isAnswered = (name: string, made: Fields): boolean => name === 'answer' && 'options' in made;

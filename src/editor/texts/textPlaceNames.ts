import type { TFunction } from 'i18next';

import { valueAt } from '../../course/load/jsonPath.ts';
import { blockName } from '../page/blockName.ts';
import { fieldWordsIn } from '../words/fieldWordsIn.ts';
import { itemNameIn } from '../words/itemNames.ts';
import type { DraftText, FieldAround } from './draftTexts.ts';

/** What a text is called within its lesson, from the whole to the part: “Flip cards”, “Card 2”, “Front”. */
export function textPlaceNames(
  { field, around }: Pick<DraftText, 'field' | 'around'>,
  t: TFunction<'editor'>,
  language: string,
): readonly string[] {
  const parts = around.flatMap((each, index) =>
    // That a block stands among the questions of a quiz says nothing that its lesson does not.
    each.at.length === 0 && around[index + 1]?.holdsBlocks === true
      ? []
      : [partWords(each, t, language)],
  );
  return [...parts, fieldWordsIn(language)(field).title];
}

/** An item by its list and its number in it; a block by its kind, and its number where there are more of it. */
function partWords(part: FieldAround, t: TFunction<'editor'>, language: string): string {
  const { words, value, holdsBlocks, at } = part;
  if (holdsBlocks && Array.isArray(value)) {
    const [index = 0] = at;
    const name = blockName(value[index], language).type;
    const alike = value.filter((each) => typeOf(each) === typeOf(value[index]));
    return alike.length === 1 ? name : numbered(name, [alike.indexOf(value[index])], t);
  }
  return at.length === 0
    ? fieldWordsIn(language)(words).title
    : numbered(itemNameIn(language)(words), at, t);
}

const typeOf = (block: unknown): unknown => valueAt(block, ['type']);

const numbered = (name: string, at: readonly number[], t: TFunction<'editor'>): string =>
  at.reduce((title, index) => t('form.numbered', { title, number: index + 1 }), name);

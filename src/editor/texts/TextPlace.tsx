import type { TFunction } from 'i18next';
import { Fragment } from 'react';

import { valueAt } from '../../course/load/jsonPath.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { blockName } from '../page/blockName.ts';
import { fieldWordsIn } from '../words/fieldWordsIn.ts';
import type { DraftText, FieldAround } from './draftTexts.ts';

export interface TextPlaceProps {
  /** The title of the lesson, or the course, that it stands in. */
  readonly lesson: string;
  readonly text: Pick<DraftText, 'field' | 'around'>;
}

/** Where a text stands, from the whole to the part, so that no two are called the same: “Hope · Flip cards · Cards 2 · Front”. */
export function TextPlace({ lesson, text: { field, around } }: TextPlaceProps) {
  const { t, i18n } = useTranslation('editor');
  const parts = around.flatMap((each, index) =>
    // That a block stands among the questions of a quiz says nothing that its lesson does not.
    each.at.length === 0 && around[index + 1]?.holdsBlocks === true
      ? []
      : [partWords(each, t, i18n.language)],
  );
  const names = [lesson, ...parts, fieldWordsIn(i18n.language)(field).title];
  return names.map((name, index) => (
    // Two of them may be the same: a text in a block of texts.
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
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
  return numbered(fieldWordsIn(language)(words).title, at, t);
}

const typeOf = (block: unknown): unknown => valueAt(block, ['type']);

const numbered = (name: string, at: readonly number[], t: TFunction<'editor'>): string =>
  at.reduce((title, index) => t('form.numbered', { title, number: index + 1 }), name);

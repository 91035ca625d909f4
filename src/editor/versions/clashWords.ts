import type { Draft } from '../document/draft.ts';
import type { Clash } from '../merge/clash.ts';
import { namesAt, placeWords, schemaOfPlace, standsAt } from './placeWords.ts';
import { type Speech, valueWords } from './valueWords.ts';

/** A clash as whoever is to choose reads it: what it is about, and what each of the two says. */
export interface ClashWords {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * What one removed is called by what the other still has; and what only one of the two has in another
 * place is known by its words as well, not by its id.
 */
export function clashWords(
  { file, trail, ...values }: Pick<Clash, 'file' | 'trail' | 'mine' | 'theirs'>,
  mine: Draft,
  theirs: Draft,
  speech: Speech,
): ClashWords {
  const both = [withAll(mine, theirs), withAll(theirs, mine)];
  const inOrder = values.mine === undefined ? both.toReversed() : both;
  const draft = inOrder.find((each) => standsAt(each, file, trail)) ?? inOrder[0] ?? mine;
  const schema = schemaOfPlace(draft, file, trail);
  const names = inOrder.map((each) => namesAt(each, file, trail));
  const named: Speech['named'] = (name, at) =>
    names.reduce<string | null>((found, nameIn) => found ?? nameIn(name, at), null);
  return {
    name: placeWords(draft, file, trail, speech),
    mine: valueWords(values.mine, { ...speech, named }, schema),
    theirs: valueWords(values.theirs, { ...speech, named }, schema),
  };
}

/** A draft with the files that only the other one has. */
const withAll = (one: Draft, other: Draft): Draft => new Map([...other, ...one]);

import type { author } from './en/author.ts';
import type { course } from './en/course.ts';
import type { firstPage } from './en/firstPage.ts';
import type { library } from './en/library.ts';

type PlayerTexts = typeof firstPage & typeof course & typeof library & typeof author;

/**
 * Every string of the player, by group. English is the tree from which every other language is
 * typed. Plural forms end in `_one` and `_other`; `{{count, number}}` and `{{share, percent}}` are
 * written by Intl. The block types add theirs: see `blocks/words.ts`.
 */
export interface Texts extends PlayerTexts {}

/** The plural categories of Unicode CLDR. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * A tree of strings in another language, with that language's own plural forms: a missing key, an
 * extra key or a missing form does not compile.
 */
export type Translated<Tree, Forms extends PluralForm> = {
  readonly [
    Key in keyof Tree as Key extends `${infer Base}_${PluralForm}` ? `${Base}_${Forms}` : Key
  ]: Tree[Key] extends string ? string : Translated<Tree[Key], Forms>;
};

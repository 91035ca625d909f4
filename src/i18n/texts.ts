import type { en } from './en.ts';
import type { listen } from './en/listen.ts';

/** The plural categories of Unicode CLDR. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Every string of the interface, by group. */
export type Texts = typeof en;

/** Every string of Listen, which is fetched with it. */
export type ListenTexts = typeof listen;

/**
 * A group of strings in another language, with that language's own plural forms: a missing key, an
 * extra key or a missing form does not compile.
 */
export type Translated<Group extends keyof Texts, Forms extends PluralForm> = TranslatedTree<
  Texts[Group],
  Forms
>;

/** A tree of strings in another language. */
export type TranslatedTree<Tree, Forms extends PluralForm> = {
  readonly [
    Key in keyof Tree as Key extends `${infer Base}_${PluralForm}` ? `${Base}_${Forms}` : Key
  ]: Tree[Key] extends string ? string : TranslatedTree<Tree[Key], Forms>;
};

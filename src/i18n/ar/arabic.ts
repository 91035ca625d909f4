import type { PluralForm, Texts, Translated, TranslatedTree } from '../texts.ts';

/** A group of strings in Arabic, with the six plural forms of the language. */
export type Arabic<Group extends keyof Texts> = Translated<Group, PluralForm>;

/** A tree of strings in Arabic that stands beside the groups of the player. */
export type ArabicTree<Tree> = TranslatedTree<Tree, PluralForm>;

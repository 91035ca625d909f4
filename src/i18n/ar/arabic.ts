import type { PluralForm, Translated } from '../texts.ts';

/** A tree of strings in Arabic, with the six plural forms of the language. */
export type Arabic<Tree> = Translated<Tree, PluralForm>;

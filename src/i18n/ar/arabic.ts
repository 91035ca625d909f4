import type { Texts, Translated } from '../texts.ts';

/** A group of strings in Arabic, with the six plural forms of the language. */
export type Arabic<Group extends keyof Texts> = Translated<
  Group,
  'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
>;

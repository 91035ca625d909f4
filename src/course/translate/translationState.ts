import { textHash } from '../../core/hash.ts';
import type { Translation } from '../schema/locale.ts';

/** `new`: there is none yet. `stale`: the author's text changed after it was translated. */
export type TranslationState = 'new' | 'stale' | 'current';

/**
 * How a translation stands to what the author's text says today. What somebody changed after
 * “waymark translate” noted what it was is up to date again.
 */
export function translationState(
  translation: Translation | undefined,
  source: string,
): TranslationState {
  if (translation === undefined || translation.text.trim() === '') return 'new';
  return translates(asTranslated(translation), source) ? 'current' : 'stale';
}

/** A translation beside the text that it was made of: what it was, as long as nobody touched it. */
export function asTranslated(translation: Translation): Omit<Translation, 'was'> {
  const { was, ...now } = translation;
  return was !== undefined && was.text === now.text ? was : now;
}

/** Where nobody wrote down what was translated, it is taken for the text that is there. */
const translates = ({ source, hash }: Omit<Translation, 'was'>, text: string): boolean =>
  source === undefined ? hash === undefined || hash === textHash(text) : source === text;

import type { FilmWishes } from '../../core/filmWishes.ts';
import type { LearnerPreferences } from './dialect.ts';
import type { Entry } from './format.ts';

/** How a standard names the wishes for films, and how it writes each of them. */
export interface WishWords {
  readonly volume: readonly [name: string, text: (volume: number) => string];
  readonly captions: readonly [name: string, text: (on: boolean) => string];
  readonly rate: readonly [name: string, text: (rate: number) => string];
}

/** An entry for each preference that is known. */
export const wishEntries = (
  under: string,
  words: WishWords,
  { language, films }: LearnerPreferences,
): readonly Entry[] => [
  ...entry(`${under}.language`, language),
  ...filmEntries(under, words, films),
];

const filmEntries = (
  under: string,
  { captions, rate, volume }: WishWords,
  films: FilmWishes,
): readonly Entry[] => [
  ...entry(`${under}.${volume[0]}`, films.volume === null ? null : volume[1](films.volume)),
  ...entry(`${under}.${captions[0]}`, films.captions === null ? null : captions[1](films.captions)),
  ...entry(`${under}.${rate[0]}`, films.rate === null ? null : rate[1](films.rate)),
];

const entry = (element: string, value: string | null): readonly Entry[] =>
  value === null ? [] : [{ element, value }];

/** On and off as both standards say it; 0 says nothing. */
export const switchText = (on: boolean): string => (on ? '1' : '-1');

export function switchOf(text: string): boolean | null {
  if (text === '1') return true;
  return text === '-1' ? false : null;
}

/** How a learner likes films to be heard and seen. A `null` means: they have not said. */
export interface FilmWishes {
  /** 0–1 in hundredths; 0 is off. */
  readonly volume: number | null;
  readonly captions: boolean | null;
  /** How many times as fast as usual, in hundredths. */
  readonly rate: number | null;
}

export const NO_WISHES: FilmWishes = { volume: null, captions: null, rate: null };

/** The slowest and the fastest that browsers play with sound that can be understood. */
const RATES = { slowest: 0.25, fastest: 4 };

/** A volume as it is kept: what can hardly be heard is not off. `null` for no volume at all. */
export function volumeWish(value: unknown): number | null {
  if (typeof value !== 'number' || !(value >= 0)) return null;
  return value === 0 ? 0 : Math.min(1, Math.max(0.01, inHundredths(value)));
}

/** A speed as it is kept; `null` for what is none. */
export function rateWish(value: unknown): number | null {
  if (typeof value !== 'number' || !(value > 0)) return null;
  return Math.min(RATES.fastest, Math.max(RATES.slowest, inHundredths(value)));
}

/** The first wishes, and the others where those say nothing. */
export const wishesOr = (first: FilmWishes, others: FilmWishes): FilmWishes => ({
  volume: first.volume ?? others.volume,
  captions: first.captions ?? others.captions,
  rate: first.rate ?? others.rate,
});

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

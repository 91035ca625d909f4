import { type FilmWishes, rateWish, volumeWish } from '../../core/filmWishes.ts';
import type { ScormCalls } from '../scorm/calls.ts';
import type { LearnerPreferences } from '../scorm/dialect.ts';
import type { Entry } from '../scorm/format.ts';
import { switchOf, switchText, wishEntries, type WishWords } from '../scorm/wishEntries.ts';

/** What a learner's preferences stand under. */
export const SCORM12_PREFERENCES = 'cmi.student_preference';

/** The preferences of a learner as SCORM 1.2 writes them. */
export const scorm12PreferenceEntries = (preferences: LearnerPreferences): readonly Entry[] =>
  wishEntries(SCORM12_PREFERENCES, WORDS, preferences);

const WORDS: WishWords = {
  volume: ['audio', (volume) => (volume === 0 ? '-1' : String(Math.round(volume * 100)))],
  captions: ['text', switchText],
  rate: ['speed', (rate) => String(Math.min(100, Math.round(rate * 100) - 100))],
};

/**
 * What the LMS states: a volume of 1–100, −1 for off and 0 for no change; captions; a speed of −100
 * to 100, usual at 0. How fast 100 is, the standard leaves open: here it is percent, so that −50 is
 * half and 100 is twice as fast.
 */
export const readScorm12Films = ({ value }: Pick<ScormCalls, 'value'>): FilmWishes => ({
  volume: volumeOf(wholeNumber(value(`${SCORM12_PREFERENCES}.audio`), -1)),
  captions: switchOf(value(`${SCORM12_PREFERENCES}.text`)),
  rate: rateOf(wholeNumber(value(`${SCORM12_PREFERENCES}.speed`), -100)),
});

const volumeOf = (audio: number | null): number | null =>
  audio === null || audio === 0 ? null : volumeWish(Math.max(0, audio) / 100);

/** As slow as can be is not standing still. */
const rateOf = (speed: number | null): number | null =>
  speed === null ? null : rateWish(Math.max(1, 100 + speed) / 100);

/** An integer from `least` to 100; `null` for anything else. */
function wholeNumber(text: string, least: number): number | null {
  const value = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= 100 ? value : null;
}

import { type FilmWishes, rateWish, volumeWish } from '../../core/filmWishes.ts';
import type { ScormCalls } from '../scorm/calls.ts';
import type { LearnerPreferences } from '../scorm/dialect.ts';
import type { Entry } from '../scorm/format.ts';
import { switchOf, switchText, wishEntries, type WishWords } from '../scorm/wishEntries.ts';

/** What a learner's preferences stand under. */
export const SCORM2004_PREFERENCES = 'cmi.learner_preference';

/** The preferences of a learner as SCORM 2004 writes them. Wishes are in hundredths already. */
export const scorm2004PreferenceEntries = (preferences: LearnerPreferences): readonly Entry[] =>
  wishEntries(SCORM2004_PREFERENCES, WORDS, preferences);

const WORDS: WishWords = {
  volume: ['audio_level', String],
  captions: ['audio_captioning', switchText],
  rate: ['delivery_speed', String],
};

/** What the LMS states: for volume and speed 1 is as usual. A browser plays no louder than that. */
export const readScorm2004Films = ({ value }: Pick<ScormCalls, 'value'>): FilmWishes => ({
  volume: volumeWish(realNumber(value(`${SCORM2004_PREFERENCES}.audio_level`))),
  captions: switchOf(value(`${SCORM2004_PREFERENCES}.audio_captioning`)),
  rate: rateWish(realNumber(value(`${SCORM2004_PREFERENCES}.delivery_speed`))),
});

const realNumber = (text: string): number | null =>
  /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;

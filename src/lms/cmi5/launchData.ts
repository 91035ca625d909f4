import { type FilmWishes, NO_WISHES } from '../../core/filmWishes.ts';
import type { Launch, LaunchMode, Learner } from '../../core/launch.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { languageTagIn } from '../languageTag.ts';
import { isUnset, modeIn } from '../launchWords.ts';
import { passingScoreIn } from '../passingScore.ts';
import type { LmsFailure } from '../port.ts';
import { isObject, jsonOf, objectIn, textIn, type JsonObject } from '../../core/json.ts';
import { webAddress } from './launchAddress.ts';

/** What the LMS has prepared for the session (cmi5 Quartz, 10). */
export interface LaunchData {
  /** Part of every statement, unchanged. */
  readonly contextTemplate: JsonObject;
  readonly mode: LaunchMode;
  /** As the LMS states it, for the statements that have to repeat it: scaled, 0–1. */
  readonly masteryScore: number | null;
  /** What it means as a passing score; `null` where the package's own holds. */
  readonly passingScore: number | null;
  /** Where learners go when they leave. */
  readonly returnAddress: string | null;
}

/**
 * Reads the document `LMS.LaunchData`. One that is no object tells nothing; of what is missing in one,
 * the mode is then the usual one, and statements go without a template.
 */
export function launchDataOf(text: string): Result<LaunchData, LmsFailure> {
  const data = jsonOf(text);
  if (!isObject(data))
    return fail({ cause: 'refused', detail: 'LMS.LaunchData is not what cmi5 asks for.' });
  const { masteryScore } = data;
  const stated = typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1;
  return ok({
    contextTemplate: objectIn(data, 'contextTemplate'),
    mode: modeIn(textIn(data, 'launchMode')),
    masteryScore: stated ? masteryScore : null,
    passingScore: passingScoreIn(String(masteryScore), 'share'),
    returnAddress: webAddress(textIn(data, 'returnURL')),
  });
}

/** What a learner likes, as far as cmi5 has words for it (Quartz, 11). */
export type LearnerPreferences = Pick<Launch, 'films' | 'language'>;

export const NO_PREFERENCES: LearnerPreferences = { language: null, films: NO_WISHES };

/** The language that the learner likes best, and whether they want to hear anything. */
export function learnerPreferences(text: string): LearnerPreferences {
  const preferences = jsonOf(text);
  if (!isObject(preferences)) return NO_PREFERENCES;
  const language = languageTagIn(textIn(preferences, 'languagePreference'));
  const films = filmWishes(textIn(preferences, 'audioPreference'));
  return { language, films };
}

/** `on` says nothing of how loud. */
const filmWishes = (audioPreference: string): FilmWishes =>
  audioPreference === 'off' ? { ...NO_WISHES, volume: 0 } : NO_WISHES;

/** Whom the LMS has launched the course for. */
export function learnerOf(actor: JsonObject): Learner | null {
  const account = objectIn(actor, 'account');
  const name = known(textIn(account, 'name'));
  const id = name === '' ? known(textIn(actor, 'mbox')) : `${textIn(account, 'homePage')} ${name}`;
  return id === '' ? null : { id, name: known(textIn(actor, 'name')) || null };
}

const known = (text: string): string => (isUnset(text) ? '' : text);

/** The launch in the words that all standards share. cmi5 has no launch without credit. */
export const launchOf = (
  { mode, passingScore }: LaunchData,
  parts: LearnerPreferences & Pick<Launch, 'learner' | 'savedState'>,
): Launch => ({ ...parts, mode, credit: true, passingScore });

import { type FilmWishes, NO_WISHES } from '../../core/filmWishes.ts';
import type { Launch, LaunchMode, Learner } from '../../core/launch.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import { isObject, jsonOf, objectIn, textIn, type JsonObject } from '../../core/json.ts';
import { webAddress } from './launchAddress.ts';

/** What the LMS has prepared for the session (cmi5 Quartz, 10). */
export interface LaunchData {
  /** Part of every statement, unchanged. */
  readonly contextTemplate: JsonObject;
  readonly mode: LaunchMode;
  /** Scaled, 0–1. */
  readonly masteryScore: number | null;
  /** Where learners go when they leave. */
  readonly returnAddress: string | null;
}

const MODES: Readonly<Record<string, LaunchMode>> = {
  Normal: 'normal',
  Browse: 'browse',
  Review: 'review',
};

/** Reads the document `LMS.LaunchData`: without a mode and a template nothing can be reported. */
export function launchDataOf(text: string): Result<LaunchData, LmsFailure> {
  const data = jsonOf(text);
  const mode = isObject(data) ? MODES[textIn(data, 'launchMode')] : undefined;
  if (!isObject(data) || mode === undefined || !isObject(data['contextTemplate']))
    return fail({ cause: 'refused', detail: 'LMS.LaunchData is not what cmi5 asks for.' });
  const { masteryScore } = data;
  return ok({
    contextTemplate: data['contextTemplate'],
    mode,
    masteryScore: typeof masteryScore === 'number' ? masteryScore : null,
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
  const [language = ''] = textIn(preferences, 'languagePreference').split(',');
  const films = filmWishes(textIn(preferences, 'audioPreference'));
  return { language: language.trim() || null, films };
}

/** `on` says nothing of how loud. */
const filmWishes = (audioPreference: string): FilmWishes =>
  audioPreference === 'off' ? { ...NO_WISHES, volume: 0 } : NO_WISHES;

/** Whom the LMS has launched the course for. */
export function learnerOf(actor: JsonObject): Learner | null {
  const account = objectIn(actor, 'account');
  const name = textIn(account, 'name');
  const id = name === '' ? textIn(actor, 'mbox') : `${textIn(account, 'homePage')} ${name}`;
  return id === '' ? null : { id, name: textIn(actor, 'name') || null };
}

/** The launch in the words that all standards share. cmi5 has no launch without credit. */
export const launchOf = (
  { masteryScore, mode }: LaunchData,
  parts: LearnerPreferences & Pick<Launch, 'learner' | 'savedState'>,
): Launch => ({ ...parts, mode, credit: true, passingScore: masteryScore });

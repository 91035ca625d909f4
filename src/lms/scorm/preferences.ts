import type { CallOutcome, ScormCalls } from './calls.ts';
import type { Dialect, LearnerPreferences } from './dialect.ts';

/** What the LMS is told of the learner's preferences, and what it knows of them already. */
export interface PreferenceBook {
  /** Writes what differs, as far as the LMS has a place for it. What it refuses, it does without. */
  readonly tell: (preferences: LearnerPreferences) => void;
  /** False once the LMS had no place for a language, or refused one. */
  readonly keepsLanguage: () => boolean;
  /** What became of the commit after it. */
  readonly committed: (outcome: CallOutcome) => void;
}

export function openPreferences(
  calls: ScormCalls,
  dialect: Dialect,
  stated: LearnerPreferences,
): PreferenceBook {
  const textsOf = (preferences: LearnerPreferences): ReadonlyMap<string, string> =>
    new Map(dialect.preferred(preferences).map(({ element, value }) => [element, value]));
  let known = textsOf(stated);
  let told = known;
  let kept: ReadonlySet<string> | null = null;
  let language = true;

  /** Every preference is optional in SCORM 1.2. Asked only of an LMS that is to be told one. */
  const isKept = (element: string): boolean => {
    const { preferences } = dialect;
    kept ??= new Set(calls.value(`${preferences}._children`).split(/\s*,\s*/));
    return kept.has(element.slice(preferences.length + 1));
  };

  return {
    tell: (preferences) => {
      const news = [...textsOf(preferences)].filter(([name, text]) => known.get(name) !== text);
      for (const [element, value] of news) {
        const isTaken = isKept(element) && calls.isTaken({ element, value });
        if (element === `${dialect.preferences}.language`) language = isTaken;
      }
      told = new Map([...known, ...news]);
    },
    keepsLanguage: () => language,
    // After a commit that failed an LMS may have lost what was set before it.
    committed: ({ ok }) => {
      if (ok) known = told;
    },
  };
}

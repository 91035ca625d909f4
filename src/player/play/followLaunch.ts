import type { Session } from '../../session/session.ts';
import { chooseLanguage } from '../preferences/chooseLanguage.ts';
import type { LearnerPreferences } from '../preferences/learnerPreferences.ts';
import { usePreferences } from '../preferences/preferences.ts';

export interface LaunchFollower {
  readonly session: Pick<Session, 'actor' | 'learner'>;
  readonly preferAs: LearnerPreferences['preferAs'];
  /** What the course speaks, and the browser's wishes. */
  readonly languages: readonly string[];
  readonly wishes: readonly string[];
  readonly setLanguage: (language: string) => void;
}

/**
 * Whenever an LMS has answered, also one that took its time: the preferences are those of the
 * learner whom it names. The language that it states comes before the browser's, but not before the
 * learner's own; one that is stated late changes nothing under the eyes of somebody who reads.
 */
export function followLaunch(follower: LaunchFollower): void {
  const { session, preferAs, languages, setLanguage, wishes } = follower;
  let followed: object | null = null;
  session.actor.subscribe(({ context: { launch } }) => {
    if (launch === null || launch === followed) return;
    const first = followed === null;
    followed = launch;
    const learner = session.learner.get();
    if (learner !== null) preferAs(learner);
    if (!first || usePreferences.getState().language !== null) return;
    const language = chooseLanguage(languages, [launch.language, ...wishes]);
    if (language !== null) setLanguage(language);
  });
}

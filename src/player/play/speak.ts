import type { i18n as I18n } from 'i18next';

import { direction } from '../../i18n/languages.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import { chooseLanguage } from '../preferences/chooseLanguage.ts';
import { preferAs, usePreferences } from '../preferences/preferences.ts';
import type { Player } from './player.ts';

/** The language to begin with: the learner's own choice, else the browser's, else the course's. */
export function firstLanguage(languages: readonly string[]): string | null {
  const wishes = [usePreferences.getState().language, ...navigator.languages];
  return chooseLanguage(languages, wishes) ?? languages[0] ?? null;
}

/** Keeps the page and the interface in the language of the course, and the course in the learner's. */
export function keepLanguage(player: Player, i18n: I18n): void {
  const { documentElement } = document;
  const show = () => {
    const { language } = player.cover.get();
    documentElement.lang = language;
    documentElement.dir = direction(language);
    void switchLanguage(i18n, language);
  };
  show();
  player.cover.subscribe(show);
  usePreferences.subscribe(({ language }, before) => {
    if (language !== null && language !== before.language) void player.setLanguage(language);
  });
  followLaunch(player);
}

/**
 * Once the LMS has answered: the preferences are those of the learner whom it names. The language
 * that it states comes before the browser's, but not before the learner's own.
 */
function followLaunch(player: Player): void {
  const stop = player.course.subscribe(() => {
    stop();
    const watched = player.course.get()?.session.actor.subscribe(({ context: { launch } }) => {
      if (launch === null) return;
      watched?.unsubscribe();
      const learner = player.course.get()?.session.learner.get() ?? null;
      if (learner !== null) preferAs(learner);
      if (usePreferences.getState().language !== null) return;
      const wishes = [launch.language, ...navigator.languages];
      const language = chooseLanguage(player.cover.get().languages, wishes);
      if (language !== null) void player.setLanguage(language);
    });
  });
}

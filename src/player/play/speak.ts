import type { i18n as I18n } from 'i18next';

import type { PlayableCover } from '../../course/playable.ts';
import { direction } from '../../i18n/languages.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import type { Store } from '../../session/valueStore.ts';
import { chooseLanguage } from '../preferences/chooseLanguage.ts';
import { wishedLanguages } from '../preferences/ownLanguage.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { Player } from './player.ts';

/** The language to begin with: the learner's own choice, else the browser's, else the course's. */
export function firstLanguage(languages: readonly string[]): string | null {
  return chooseLanguage(languages, wishedLanguages()) ?? languages[0] ?? null;
}

/** What of a player has to do with its language. */
interface Speaking extends Pick<Player, 'course' | 'failed' | 'setLanguage'> {
  readonly cover: Store<Pick<PlayableCover, 'language' | 'languages'>>;
}

/** Keeps the page and the interface in the language of the course, and the course in the learner's. */
export function keepLanguage(player: Speaking, i18n: I18n): void {
  const { documentElement } = document;
  const say = (name: 'lang' | 'dir', value: string) => {
    // Said again, even the same has the browser look at the style of all that is on the page.
    if (documentElement[name] !== value) documentElement[name] = value;
  };
  const show = () => {
    const { language } = player.cover.get();
    say('lang', language);
    say('dir', direction(language));
    void switchLanguage(i18n, language);
  };
  show();
  player.cover.subscribe(show);
  // With the course, asked for again, come words that could not be had.
  player.failed.subscribe(show);
  usePreferences.subscribe(({ language }, before) => {
    if (language !== null && language !== before.language) void player.setLanguage(language);
  });
  whenLaunched(player);
}

/** What an LMS says about the learner, as soon as there is a course to be launched. */
function whenLaunched(player: Speaking): void {
  const stop = player.course.subscribe(() => {
    stop();
    player.course.get()?.followLaunch({
      languages: player.cover.get().languages,
      wishes: navigator.languages,
      setLanguage: (language) => void player.setLanguage(language, false),
    });
  });
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import type { PlayableCover } from '../../course/playable.ts';
import { createI18n } from '../../i18n/setup.ts';
import { browserHistory } from '../history/browserHistory.ts';
import { syncHistory } from '../history/syncHistory.ts';
import { type Astray, visitedCourse } from '../history/visitedCourse.ts';
import { valueStore } from '../../session/valueStore.ts';
import { App } from './App.tsx';
import { courseSource } from './courseSource.ts';
import { createPlayer, type Player } from './player.ts';
import { firstLanguage, keepLanguage } from './speak.ts';

/** Plays the course of the page. */
export async function play(root: HTMLElement, pageCover: PlayableCover): Promise<void> {
  const source = courseSource(import.meta.hot ? 'no-store' : 'default');
  const language = firstLanguage(pageCover.languages) ?? pageCover.language;
  const [cover, i18n] = await Promise.all([
    language === pageCover.language ? pageCover : source.cover(language).then(orElse(pageCover)),
    createI18n(language),
  ]);
  const player = createPlayer(cover, source);
  const astray = valueStore<Astray | null>(null);
  keepLanguage(player, i18n);
  followHistory(player, (session) => visitedCourse(session.actor, astray));
  history.scrollRestoration = 'manual';
  void player.start();
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App player={player} astray={astray} />
      </I18nextProvider>
    </StrictMode>,
  );
  if (import.meta.hot) {
    const { startAuthoring } = await import('../author/startAuthoring.tsx');
    startAuthoring(player, source, i18n);
  }
}

const orElse =
  (fallback: PlayableCover) =>
  (result: Awaited<ReturnType<ReturnType<typeof courseSource>['cover']>>): PlayableCover =>
    result.ok ? result.value : fallback;

function followHistory(
  player: Player,
  visited: (
    session: NonNullable<ReturnType<Player['session']['get']>>,
  ) => Parameters<typeof syncHistory>[0],
): void {
  const stop = player.session.subscribe(() => {
    const session = player.session.get();
    if (session === null) return;
    stop();
    syncHistory(visited(session), browserHistory());
  });
}

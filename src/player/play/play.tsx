import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import type { PlayableCover } from '../../course/playable.ts';
import { createI18n } from '../../i18n/setup.ts';
import { App } from './App.tsx';
import { courseSource, type FetchedCourse } from './courseSource.ts';
import { createPlayer } from './player.ts';
import { firstLanguage, keepLanguage } from './speak.ts';

/** Plays the course of the page. */
export async function play(root: HTMLElement, pageCover: PlayableCover): Promise<void> {
  const source = courseSource(import.meta.hot ? 'no-store' : 'default');
  const language = firstLanguage(pageCover.languages) ?? pageCover.language;
  const [cover, i18n] = await Promise.all([
    coverIn(language, pageCover, source),
    createI18n(language),
  ]);
  const player = createPlayer(cover, source);
  keepLanguage(player, i18n);
  history.scrollRestoration = 'manual';
  void player.start();
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App player={player} />
      </I18nextProvider>
    </StrictMode>,
  );
  if (import.meta.hot) {
    const { startAuthoring } = await import('../author/startAuthoring.tsx');
    startAuthoring(player, source, i18n);
  }
}

async function coverIn(
  language: string,
  pageCover: PlayableCover,
  source: FetchedCourse,
): Promise<PlayableCover> {
  if (language === pageCover.language) return pageCover;
  const cover = await source.cover(language);
  return cover.ok ? cover.value : pageCover;
}

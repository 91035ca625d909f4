import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { pageData, type PageTarget } from '../../course/pageData.ts';
import type { PlayableCover } from '../../course/playable.ts';
import { createI18n } from '../../i18n/setup.ts';
import { type MediaAddress, MediaInPage } from '../../ui/MediaBase.tsx';
import { pageJson } from '../pageJson.ts';
import { createPlayer } from './player.ts';
import { PlayerPage } from './PlayerPage.tsx';
import type { FetchedCourse } from './sourceFrom.ts';
import { firstLanguage, keepLanguage } from './speak.ts';

/**
 * Plays the course of the page, whose files `source` and `mediaInPage` give. Settles once it can be
 * gone into, or has failed.
 */
export async function play(
  root: HTMLElement,
  cover: PlayableCover,
  source: FetchedCourse,
  mediaInPage: MediaAddress = besideThePage,
): Promise<void> {
  const player = createPlayer(cover, source, pageJson<PageTarget>(pageData.target) ?? undefined);
  const i18n = await createI18n(cover.language);
  const pressed = takeEarlyPress();
  history.scrollRestoration = 'manual';
  const onDrawn = () => {
    performance.mark('waymark.usable');
    // Once React has finished what it draws.
    queueMicrotask(() => pressed?.click());
  };
  await new Promise<void>((onSettled) =>
    show(
      root,
      <MediaInPage value={mediaInPage}>
        <PlayerPage player={player} i18n={i18n} progress={{ onDrawn, onSettled }} />
      </MediaInPage>,
    ),
  );
  keepLanguage(player, i18n);
  // Only now, so that the page that the build drew and the one that is hydrated are the same.
  await player.setLanguage(firstLanguage(cover.languages) ?? cover.language);
  await player.start();
  if (import.meta.hot) {
    const { startAuthoring } = await import('../author/startAuthoring.tsx');
    await startAuthoring(player, source, i18n);
  }
}

const besideThePage: MediaAddress = () => null;

/** Takes over the page that the build drew; draws it where there is none, as while authoring. */
function show(root: HTMLElement, page: ReactNode): void {
  if (root.firstElementChild === null) createRoot(root).render(page);
  else hydrateRoot(root, page);
}

/**
 * The button that was pressed last before the player was there; `null` if none was. From now on
 * presses are the player's own, and nothing is said of scripts that do not come. See
 * `public/boot.js`, which marked it.
 */
function takeEarlyPress(): HTMLElement | null {
  document.getElementById(pageData.unstarted)?.remove();
  document.querySelector('.waymark-pressed')?.remove();
  const pressed = document.querySelector<HTMLElement>('[data-pressed]');
  // The mark must go before React compares the page with what it would draw.
  pressed?.removeAttribute('data-pressed');
  return pressed;
}

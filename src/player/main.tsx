import '../ui/fallbackFonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './unstarted.css';
import type { LibraryEntry } from '../course/library.ts';
import { pageData } from '../course/pageData.ts';
import type { PlayableCover } from '../course/playable.ts';
import { pageJson } from './pageJson.ts';
import { courseSource } from './play/courseSource.ts';
import { play } from './play/play.tsx';
import { showPreferences } from './preferences/showPreferences.ts';

/** One script for every page: the data that lies in it says whether it is a course or the library. */
async function open(root: HTMLElement): Promise<void> {
  const cover = pageJson<PlayableCover>(pageData.cover);
  const entries = pageJson<readonly LibraryEntry[]>(pageData.library);
  const source = courseSource(import.meta.hot ? 'no-store' : 'default');
  if (cover?.format === 1) return play(root, cover, source);
  if (entries !== null) {
    const { showLibrary } = await import('./library/showLibrary.tsx');
    return showLibrary(root, entries);
  }
  const { showUnplayable } = await import('./pages/showUnplayable.tsx');
  return showUnplayable(root, cover !== null);
}

const root = document.getElementById('root');
showPreferences(document.documentElement);
dropBrokenStyles(document);
// The fonts come last; until then text stands in a fallback that takes the same room.
if (root !== null) void open(root).finally(() => import('../ui/fonts.css'));

/**
 * Takes a stylesheet that could not be fetched out of the page. The bundler's loader takes any that
 * stands there for loaded, so that a part of the player that is asked for again would come without
 * its looks.
 */
function dropBrokenStyles(page: Document): void {
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
    },
    true,
  );
}

import { renderToString } from 'react-dom/server';

import type { PlayableCover } from '../course/playable.ts';
import { createI18n } from '../i18n/setup.ts';
import { courseSource } from './play/courseSource.ts';
import { createPlayer } from './play/player.ts';
import { PlayerPage } from './play/PlayerPage.tsx';

/**
 * The player's page as it is before anything is known of the learner: the cover, in the language of
 * its author. The build lays it into the page; the browser hydrates it.
 */
export async function renderCover(cover: PlayableCover): Promise<string> {
  const i18n = await createI18n(cover.language);
  const player = createPlayer(cover, courseSource());
  return renderToString(<PlayerPage player={player} i18n={i18n} onDrawn={nothing} />);
}

const nothing = () => undefined;

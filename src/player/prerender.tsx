import { renderToStaticMarkup, renderToString } from 'react-dom/server';

import type { DrawnCover } from '../course/pageData.ts';
import type { PlayableCover } from '../course/playable.ts';
import { unstarted as arabic } from '../i18n/ar/unstarted.ts';
import { unstarted as english } from '../i18n/en/unstarted.ts';
import { createI18n } from '../i18n/setup.ts';
import { I18nProvider } from '../i18n/useTranslation.tsx';
import { courseSource } from './play/courseSource.ts';
import { createPlayer } from './play/player.ts';
import { PlayerPage } from './play/PlayerPage.tsx';
import { Unstarted } from './Unstarted.tsx';

/**
 * The player's page as it is before anything is known of the learner: the cover, in the language of
 * its author, and before it what it says where no script runs. The build lays both into the page; the
 * browser hydrates the cover.
 */
export async function renderCover(cover: PlayableCover): Promise<DrawnCover> {
  const i18n = await createI18n(cover.language);
  i18n.addResourceBundle('en', 'unstarted', english);
  i18n.addResourceBundle('ar', 'unstarted', arabic);
  const player = createPlayer(cover, courseSource());
  return {
    cover: renderToString(<PlayerPage player={player} i18n={i18n} progress={null} />),
    unstarted: renderToStaticMarkup(
      <I18nProvider i18n={i18n}>
        <Unstarted contact={cover.contact} />
      </I18nProvider>,
    ),
  };
}

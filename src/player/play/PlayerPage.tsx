import type { i18n as I18n } from 'i18next';
import { StrictMode } from 'react';

import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { type PageProgress, PageProgressContext } from '../pages/Drawn.ts';
import { App } from './App.tsx';
import type { Player } from './player.ts';

interface PlayerPageProps {
  readonly player: Player;
  readonly i18n: I18n;
  /** Who waits for it; where nobody does, `null`. */
  readonly progress: PageProgress | null;
}

/** All that is in the page: the same in the browser as when the build draws the cover. */
export function PlayerPage({ player, i18n, progress }: PlayerPageProps) {
  return (
    <StrictMode>
      <PageProgressContext value={progress}>
        <I18nProvider i18n={i18n}>
          <App player={player} />
        </I18nProvider>
      </PageProgressContext>
    </StrictMode>
  );
}

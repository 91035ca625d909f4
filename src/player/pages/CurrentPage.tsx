import { Suspense, useRef } from 'react';

import type { PlaceView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { coverAddress } from '../history/addresses.ts';
import { usePlayer } from '../play/PlayerContext.ts';
import { useStore } from '../play/useStore.ts';
import { Arrival, type Arrived } from './Arrival.tsx';
import { Drawn, Settled } from './Drawn.ts';
import { LessonLoading } from './LessonLoading.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Page } from './Page.tsx';
import { pageName } from './pageName.ts';
import styles from './pages.module.css';

interface CurrentPageProps {
  readonly place: PlaceView;
  readonly onSupport: () => void;
}

/** The page where the learner is. The one before stays until this one can be drawn: see `usePlace`. */
export function CurrentPage({ place, onSupport }: CurrentPageProps) {
  const lost = useStore(usePlayer().astray)?.kind === 'unknown';
  const name = lost ? 'unknown' : pageName(place);
  const lastRef = useRef<Arrived>({ page: name, place });
  const page = (
    <>
      {lost ? <UnknownPage /> : <Page place={place} onSupport={onSupport} />}
      <Arrival page={name} place={place} lastRef={lastRef} />
      <Drawn />
    </>
  );
  // Everybody waits for the cover, which waits for nothing: in a Suspense it would be hydrated later.
  const isCover = name === 'cover';
  return (
    <main>
      <PageBoundary page={name}>
        {isCover && page}
        <Suspense fallback={<LessonLoading view={null} />}>
          {!isCover && page}
          <Settled />
        </Suspense>
      </PageBoundary>
    </main>
  );
}

/** An address that leads nowhere. */
function UnknownPage() {
  const { t } = useTranslation();
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{t('errors.notFound')}</h1>
      <p className={styles['lede']}>{t('errors.notFoundMore')}</p>
      <div className={styles['buttons']}>
        <ButtonLink size="large" href={coverAddress}>
          {t('errors.backToCover')}
        </ButtonLink>
      </div>
    </div>
  );
}

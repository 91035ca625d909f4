import { Suspense, useDeferredValue } from 'react';

import type { PlaceView } from '../../engine/view.ts';
import { usePlayer } from '../play/PlayerContext.ts';
import { useStore } from '../play/useStore.ts';
import { Arrival } from './Arrival.tsx';
import { Drawn } from './Drawn.ts';
import { isThere } from './laterPages.ts';
import { LessonLoading } from './LessonLoading.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Page } from './Page.tsx';
import { pageName } from './pageName.ts';
import { UnknownPage } from './UnknownPage.tsx';

interface CurrentPageProps {
  readonly place: PlaceView;
  readonly onSupport: () => void;
}

/** The page where the learner is. The one before stays until this one can be drawn whole. */
export function CurrentPage({ place, onSupport }: CurrentPageProps) {
  const lost = useStore(usePlayer().astray)?.kind === 'unknown';
  const later = useDeferredValue(place);
  const shown = isThere(place) ? place : later;
  const name = lost ? 'unknown' : pageName(shown);
  return (
    <main>
      <PageBoundary page={name}>
        <Suspense fallback={<LessonLoading view={null} />}>
          {lost ? <UnknownPage /> : <Page place={shown} onSupport={onSupport} />}
          <Arrival page={name} place={shown} />
          <Drawn />
        </Suspense>
      </PageBoundary>
    </main>
  );
}

import { type RefObject, useEffect, useLayoutEffect } from 'react';

import type { PlaceView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { useCover } from '../play/PlayerContext.ts';

/** Where the learner is. */
export interface Arrived {
  /** The name of the page: see `pageName`. */
  readonly page: string;
  readonly place: PlaceView;
}

interface ArrivalProps extends Arrived {
  /** Where the learner was; kept by who stays while pages come and go. */
  readonly lastRef: RefObject<Arrived>;
}

/**
 * On a new page: its title in the window's, its top in view, and the focus on its heading. The
 * first page is left as the browser opened it. Pages that know better move the focus after this.
 */
export function Arrival({ page, place, lastRef }: ArrivalProps) {
  useLayoutEffect(() => {
    const before = lastRef.current;
    lastRef.current = { page, place };
    if (before.page === page || (hasFollowed(before.place, place) && hasFocusElsewhere())) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading !== null) moveFocus(heading);
    window.scrollTo(0, 0);
  }, [page, place, lastRef]);
  useTitle(place);
  return null;
}

/** The lesson that was on its way has come: whoever waited for it may have gone to something else. */
const hasFollowed = (before: PlaceView, now: PlaceView): boolean =>
  before.page === 'loading' &&
  now.page === 'lesson' &&
  before.lesson.lesson.key === now.lesson.lesson.key;

/** A heading that was taken out of the page has left the focus with its body. */
const hasFocusElsewhere = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body;

function useTitle(place: PlaceView): void {
  const { t } = useTranslation();
  const { title, shortTitle } = useCover();
  const page = 'lesson' in place ? place.lesson.lesson.title : null;
  const leaving = place.page === 'exit' ? t('exit.button') : page;
  useEffect(() => {
    document.title = leaving === null ? title : `${leaving} · ${shortTitle}`;
  }, [leaving, shortTitle, title]);
}

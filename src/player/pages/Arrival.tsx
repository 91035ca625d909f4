import { useEffect, useLayoutEffect, useRef } from 'react';

import type { PlaceView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { useCover } from '../play/PlayerContext.ts';

interface ArrivalProps {
  /** The name of the page: see `pageName`. */
  readonly page: string;
  readonly place: PlaceView;
}

/**
 * On a new page: its title in the window's, its top in view, and the focus on its heading. The
 * first page is left as the browser opened it. Pages that know better move the focus after this.
 */
export function Arrival({ page, place }: ArrivalProps) {
  const last = useRef(page);
  useLayoutEffect(() => {
    if (last.current === page) return;
    last.current = page;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading !== null) moveFocus(heading);
    window.scrollTo(0, 0);
  }, [page]);
  useTitle(place);
  return null;
}

function useTitle(place: PlaceView): void {
  const { t } = useTranslation();
  const { title, shortTitle } = useCover();
  const page = 'lesson' in place ? place.lesson.lesson.title : null;
  const leaving = place.page === 'exit' ? t('exit.button') : page;
  useEffect(() => {
    document.title = leaving === null ? title : `${leaving} · ${shortTitle}`;
  }, [leaving, shortTitle, title]);
}

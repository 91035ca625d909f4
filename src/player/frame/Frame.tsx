import {
  startTransition,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import {
  useCover,
  useLessonNames,
  useLessons,
  useOpenCourse,
  usePlace,
  useProgress,
  useSources,
} from '../play/PlayerContext.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import { moveFocus } from '../../ui/moveFocus.ts';
import { CurrentPage } from '../pages/CurrentPage.tsx';
import { CourseTop } from './CourseTop.tsx';
import styles from './Frame.module.css';
import { ListenBar, OutlineBeside } from './laterPanels.ts';
import { LessonNames } from './LessonNames.ts';
import type { OutlineProps } from './Outline.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Panels } from './Panels.tsx';
import type { FramePanel } from './panels.ts';
import { useListening } from './useListening.ts';

const hasSources = (outline: PlayableOutline | null): boolean =>
  outline !== null && outline.glossary.length + outline.references.length > 0;

/** Everything around the page: the bar, the outline beside it, and what opens over it. */
export function Frame() {
  const cover = useCover();
  const course = useOpenCourse();
  const place = usePlace();
  const lessons = useLessons();
  const progress = useProgress();
  const names = useLessonNames();
  const [panel, setPanel] = useState<FramePanel | null>(null);
  const openSupport = useCallback(() => setPanel('support'), []);
  // The exit stands where the lesson stood, with the outline beside it.
  const leavesLesson = place.page === 'exit' && lessons?.some(({ current }) => current) === true;
  const inCourse = 'lesson' in place || leavesLesson;
  const listening = useListening(place, cover.language);
  const sources = useSources();
  const hasReferences = hasSources(sources);
  const isSearchable = sources?.searchable === true;
  const outline = useMemo(() => {
    if (!inCourse || lessons === null || progress === null) return null;
    const onReferences = hasReferences ? () => setPanel('references') : null;
    const onSearch = isSearchable ? () => setPanel('search') : null;
    return { lessons, progress, onSearch, onReferences, onPrint: () => setPanel('print') };
  }, [inCourse, lessons, progress, hasReferences, isSearchable]);
  return (
    <LessonNames value={names}>
      <SkipLink />
      {/* Hydrated by itself, after the button that everybody waits for: see Cover. */}
      <Suspense>
        <CourseTop place={place} progress={progress} onPanel={setPanel} listen={listening.tool} />
      </Suspense>
      {course?.notices}
      {course?.ahead}
      <div className={styles['frame']} data-outline={inCourse || undefined}>
        <SideOutline outline={outline} />
        <CurrentPage place={place} onSupport={openSupport} />
      </div>
      {listening.lesson !== null && (
        <PanelBoundary panel="listen">
          <Suspense fallback={null}>
            <ListenBar lesson={listening.lesson} onClose={listening.close} />
          </Suspense>
        </PanelBoundary>
      )}
      <Panels
        panel={panel}
        onClose={(closed) => setPanel((now) => (now === closed ? null : now))}
        cover={cover}
        outline={outline}
      />
    </LessonNames>
  );
}

/** Where there is no room for the outline beside the lesson: it then is a drawer. See Frame.module.css. */
const NARROW = '(max-width: 63.99rem)';

/** The outline beside the lesson. The lesson comes first: a long outline follows when it is drawn. */
function SideOutline({ outline }: { readonly outline: OutlineProps | null }) {
  // Asking a browser has it lay the page out: only where there is an outline.
  const narrow = useSyncExternalStore(listen, outline === null ? () => true : isNarrow, () => true);
  const shown = useAfterwards(narrow ? null : outline);
  if (outline === null || narrow) return null;
  return (
    <div className={styles['outline']}>
      <PanelBoundary panel={null}>
        <Suspense fallback={null}>{shown !== null && <OutlineBeside {...shown} />}</Suspense>
      </PanelBoundary>
    </div>
  );
}

/** The last value while what it changes besides is drawn, then the new one. */
function useAfterwards<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => startTransition(() => setShown(value)), [value]);
  return shown;
}

const isNarrow = (): boolean => matchMedia(NARROW).matches;

function listen(hear: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', hear);
  return () => query.removeEventListener('change', hear);
}

/** The first stop of the keyboard: past the bar and the outline. Not a link: addresses are pages. */
function SkipLink() {
  const { t } = useTranslation();
  return (
    <button type="button" className={`visually-hidden ${styles['skip']}`} onClick={skip}>
      {t('common.skipToContent')}
    </button>
  );
}

function skip(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main !== null) moveFocus(main);
}

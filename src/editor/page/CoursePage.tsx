import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import { watchRemovals } from '../editing/watchRemovals.ts';
import { LinkTargetsContext } from '../text/LinkTargetsContext.ts';
import { binOf } from '../shelf/bin.ts';
import type { Shelf } from '../shelf/shelf.ts';
import styles from './CoursePage.module.css';
import { CommentsHere } from '../review/CommentsHere.tsx';
import { blockAt } from './blockAt.ts';
import { CourseContexts } from './CourseContexts.tsx';
import { BlockActs } from './BlockActs.tsx';
import { DraftValues } from './draftValues.ts';
import { isInPage } from './form/aim.ts';
import { linkTargets } from './linkTargets.ts';
import { fetchOutline } from './fetchOutline.ts';
import type { OutlineProps } from './outline/Outline.tsx';
import { PageDrop } from './PageDrop.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Panel } from './Panel.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { Clash } from './Clash.tsx';
import { useStanding } from './standing.ts';
import { TopBar } from './TopBar.tsx';
import { useDerived } from './useDerived.ts';
import { useIdle } from './useIdle.ts';
import { useSaidUndo, useShortcuts } from './useShortcuts.ts';
import { Unkept } from './Unkept.tsx';
import { ViewChoice } from './ViewChoice.tsx';
import { settledHistory } from './settledHistory.ts';
import { ShowPlaceContext, workspaceFor } from './ShowPlaceContext.ts';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';
import { CourseWords } from '../text/CourseWords.tsx';

/** A tree that is dragged by mouse, touch and keyboard weighs a quarter of the rest of the editor. */
const Outline = lazy(async () => ({ default: (await fetchOutline()).Outline }));

function LaterOutline(props: OutlineProps) {
  return useIdle() && <Outline {...props} />;
}

export interface CoursePageProps {
  readonly editing: Editing;
  readonly shelf: Shelf;
  /** The addresses of the media files that are there, by name. */
  readonly media: ReadonlyMap<string, string>;
  readonly onLeave: () => void;
}

/**
 * A course that is being edited: its outline, its page as learners see it, and what is chosen. It is not
 * drawn again with a letter: what shows one reads it for itself.
 */
export function CoursePage({ editing, shelf, media, onLeave }: CoursePageProps) {
  const { t, i18n } = useTranslation('editor');
  const place = useStore(editing.place);
  const aim = useStore(editing.aim);
  const [values] = useState(() => new DraftValues());
  const { view, setView, workspace, setWorkspace } = useStanding(editing, shelf);
  const [bin] = useState(() => binOf(shelf, editing.course));
  const isNarrow = useNarrow();
  const keptInPanel = useKeptFocus<HTMLDivElement>();
  useShortcuts(editing);
  useSaidUndo(editing);
  useEffect(() => watchRemovals(editing, (removed) => void bin.add(removed)), [bin, editing]);
  // On a narrow window a field can have the focus only where the form is.
  const [seen, setSeen] = useState(aim);
  if (aim !== seen) {
    setSeen(aim);
    if (aim !== null && !isInPage()) setView('panel');
  }
  const language = useDerived(editing.history, ({ draft }) =>
    String(valueAt(values.valueOf(draft, COURSE_FILE), ['language']) ?? ''),
  );
  const title = <CourseTitle editing={editing} values={values} />;
  const show = useCallback(
    (to: DraftPlace) => {
      const opened = workspaceFor(to.file);
      setWorkspace(opened);
      if (opened === null) editing.choose(to);
    },
    [editing, setWorkspace],
  );
  const chosenNow = useCallback(
    () => chosenIn(values, editing.history.get().draft, place),
    [editing, place, values],
  );
  const valueNow = (file: string) => values.valueOf(editing.history.get().draft, file);
  const targets = useCallback(
    () => linkTargets(values, editing.history.get().draft, i18n.language),
    [editing, i18n.language, values],
  );
  return (
    <CourseContexts editing={editing} values={values} media={media}>
      <div className={styles['page']} data-view={view}>
        <ShowPlaceContext value={show}>
          <TopBar editing={editing} title={title} onLeave={onLeave} onOpen={setWorkspace} />
        </ShowPlaceContext>
        <div className={styles['told']} {...useKeptFocus<HTMLDivElement>()}>
          <Clash editing={editing} media={media} />
          <Unkept editing={editing} />
        </div>
        {workspace === null ? (
          <LinkTargetsContext value={targets}>
            <ViewChoice view={view} onChoose={setView} />
            {/* What fills a narrow window alone is what the page is about. */}
            <div
              className={styles['outline']}
              role={isNarrow && view === 'outline' ? 'main' : undefined}
            >
              <PartBoundary>
                <Suspense>
                  <LaterOutline
                    title={title}
                    values={values}
                    place={place}
                    editing={editing}
                    shelf={shelf}
                    bin={bin}
                  />
                </Suspense>
              </PartBoundary>
            </div>
            <main className={styles['frame']} aria-label={t('frame.title')}>
              <PartBoundary>
                <PageDrop place={place} valueNow={chosenNow} onTaken={() => setView('panel')}>
                  {(hear) => (
                    <BlockActs valueNow={valueNow}>
                      {(ask) => (
                        <PageFrame
                          editing={editing}
                          media={media}
                          language={language}
                          onFiles={hear}
                          onAsked={ask}
                        />
                      )}
                    </BlockActs>
                  )}
                </PageDrop>
              </PartBoundary>
            </main>
            <div
              {...keptInPanel}
              data-panel
              className={styles['panel']}
              aria-label={t('panel.title')}
              role={isNarrow && view === 'panel' ? 'main' : 'complementary'}
            >
              <PartBoundary about={place === null ? '' : `${place.file} ${place.path.join('.')}`}>
                <CommentsAt editing={editing} place={place} />
                <PanelOf editing={editing} values={values} place={place} />
              </PartBoundary>
            </div>
          </LinkTargetsContext>
        ) : (
          <WorkspaceFrame
            workspace={workspace}
            editing={editing}
            values={values}
            media={media}
            onClose={() => setWorkspace(null)}
          />
        )}
      </div>
    </CourseContexts>
  );
}

/** The same width as in the styles: one part at a time. */
const NARROW = '(max-width: 63.99rem)';

const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );

interface OfCourseProps {
  readonly editing: Editing;
  readonly values: DraftValues;
}

/**
 * Of what is written, once its author pauses: it stands in front of the outline, which is painted with
 * it, and that of a window goes through the whole browser.
 */
function CourseTitle({ editing, values }: OfCourseProps) {
  const { t } = useTranslation('editor');
  const title = useDerived(settledHistory(editing.history), ({ draft }) =>
    String(valueAt(values.valueOf(draft, COURSE_FILE), ['title']) ?? editing.course),
  );
  useEffect(() => {
    document.title = `${title} – ${t('appName')}`;
  }, [t, title]);
  return <CourseWords>{title}</CourseWords>;
}

type AtPlace<Props> = Props & { readonly place: DraftPlace | null };

function PanelOf({ editing, values, place }: AtPlace<OfCourseProps>) {
  const value = useDerived(editing.history, ({ draft }) => chosenIn(values, draft, place));
  return <Panel place={place} value={value} />;
}

/** The value of the file in which something is chosen. */
const chosenIn = (values: DraftValues, draft: Draft, place: DraftPlace | null): unknown =>
  values.valueOf(draft, place?.file ?? COURSE_FILE);

function CommentsAt({ editing, place }: AtPlace<Pick<OfCourseProps, 'editing'>>) {
  const block = useDerived(
    editing.built,
    (built) => built?.page && place && blockAt(built.page.places, place),
  );
  return <CommentsHere block={block ?? null} />;
}

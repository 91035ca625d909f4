import { lazy, Suspense, useEffect, useMemo, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { BlockKey } from '../../core/blockState.ts';
import type { DraftPage } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Editing } from '../editing/editing.ts';
import { isSamePlace } from '../editing/places.ts';
import { watchRemovals } from '../editing/watchRemovals.ts';
import { SceneContext, useScene } from '../remedies/scene.ts';
import { LinkTargetsContext } from '../text/LinkTargetsContext.ts';
import { binOf } from '../shelf/bin.ts';
import type { Shelf } from '../shelf/shelf.ts';
import styles from './CoursePage.module.css';
import { CommentsHere } from '../review/CommentsHere.tsx';
import { DraftValues } from './draftValues.ts';
import { isInPage } from './form/aim.ts';
import { FormContext } from './form/FormContext.ts';
import { useFormTools } from './form/useFormTools.ts';
import { linkTargets } from './linkTargets.ts';
import { fetchOutline } from './fetchOutline.ts';
import { PageDrop } from './PageDrop.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Panel } from './Panel.tsx';
import { Clash } from './Clash.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { Unkept } from './Unkept.tsx';
import { ViewChoice, type View } from './ViewChoice.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';
import type { Workspace } from './workspaces.ts';

/** A tree that is dragged by mouse, touch and keyboard weighs a quarter of the rest of the editor. */
const Outline = lazy(async () => ({ default: (await fetchOutline()).Outline }));

export interface CoursePageProps {
  readonly editing: Editing;
  readonly shelf: Shelf;
  /** The addresses of the media files that are there, by name. */
  readonly media: ReadonlyMap<string, string>;
  readonly onLeave: () => void;
}

/** A course that is being edited: its outline, its page as learners see it, and what is chosen. */
export function CoursePage({ editing, shelf, media, onLeave }: CoursePageProps) {
  const { t, i18n } = useTranslation('editor');
  const { draft } = useStore(editing.history);
  const place = useStore(editing.place);
  const aim = useStore(editing.aim);
  const [values] = useState(() => new DraftValues());
  const [view, setView] = useState<View>('page');
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [bin] = useState(() => binOf(shelf, editing.course));
  useShortcuts(editing);
  useEffect(() => watchRemovals(editing, (removed) => void bin.add(removed)), [bin, editing]);
  // On a narrow window a field can have the focus only where the form is.
  const [seen, setSeen] = useState(aim);
  if (aim !== seen) {
    setSeen(aim);
    if (aim !== null && !isInPage()) setView('panel');
  }
  const lessons = useMemo(() => values.lessons(draft), [values, draft]);
  const tools = useFormTools(editing, values, media);
  const scene = useScene(editing, values);
  const course = values.valueOf(draft, COURSE_FILE);
  const language = String(valueAt(course, ['language']) ?? '');
  const chosenFile = place === null ? course : values.valueOf(draft, place.file);
  const title = String(valueAt(course, ['title']) ?? editing.course);
  return (
    <SceneContext value={scene}>
      <FormContext value={tools}>
        <div className={styles['page']} data-view={view}>
          <TopBar editing={editing} title={title} onLeave={onLeave} onOpen={setWorkspace} />
          <div className={styles['told']}>
            <Clash editing={editing} />
            <Unkept editing={editing} />
          </div>
          {workspace === null ? (
            <LinkTargetsContext value={() => linkTargets(values, draft, i18n.language)}>
              <ViewChoice view={view} onChoose={setView} />
              <div className={styles['outline']}>
                <Suspense>
                  <Outline
                    title={title}
                    lessons={lessons}
                    place={place}
                    editing={editing}
                    shelf={shelf}
                    bin={bin}
                  />
                </Suspense>
              </div>
              <main className={styles['frame']} aria-label={t('frame.title')}>
                <PageDrop place={place} value={chosenFile} onTaken={() => setView('panel')}>
                  {(hear) => (
                    <PageFrame editing={editing} media={media} language={language} onFiles={hear} />
                  )}
                </PageDrop>
              </main>
              <aside className={styles['panel']} aria-label={t('panel.title')}>
                <CommentsAt editing={editing} place={place} />
                <Panel place={place} value={chosenFile} />
              </aside>
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
      </FormContext>
    </SceneContext>
  );
}

interface CommentsAtProps {
  readonly editing: Editing;
  readonly place: DraftPlace | null;
}

/** Alone hears of each new page: the rest of the course is not drawn again for it. */
function CommentsAt({ editing, place }: CommentsAtProps) {
  const built = useStore(editing.built);
  return <CommentsHere block={blockAt(built?.page ?? null, place)} />;
}

/** The number of the block that stands at a place; `null` where none does. */
function blockAt(page: DraftPage | null, place: DraftPlace | null): BlockKey | null {
  if (page === null || place === null) return null;
  for (const [key, at] of page.places) if (isSamePlace(at, place)) return key;
  return null;
}

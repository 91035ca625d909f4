import { createRoot } from 'react-dom/client';

import '../ui/fallbackFonts.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './controls.css';
import { createEditorI18n } from '../i18n/editor.ts';
import { direction } from '../i18n/languages.ts';
import { I18nProvider } from '../i18n/useTranslation.tsx';
import { pageJson } from '../player/pageJson.ts';
import { after } from './after.ts';
import { draftBuilder, startAhead } from './build/draftBuilder.ts';
import { fetchModels } from './commands/models.ts';
import { type Editing, startEditing } from './editing/editing.ts';
import { EditorAnnouncer } from './page/EditorAnnouncer.tsx';
import { EditorApp } from './page/EditorApp.tsx';
import { PublisherContext } from './page/PublisherContext.ts';
import { browserPublisher } from './publish/browserPublisher.ts';
import { browserShelf } from './shelf/browserShelf.ts';
import { DESK_PAGE_DATA, type DeskPageData } from './shelf/deskMessages.ts';
import { deskPublisher } from './shelf/deskPublisher.ts';
import { browserWindows } from './shelf/browserWindows.ts';
import { deskShelf } from './shelf/deskShelf.ts';
import { journalOf } from './shelf/journal.ts';
import { lastFolder } from './shelf/folderShelf.ts';
import { ownShelf } from './shelf/ownShelf.ts';
import type { Shelf, StoredCourse } from './shelf/shelf.ts';
import { keepSite, newerSite } from './site/keptSite.ts';
import { browserVersions } from './versions/browserVersions.ts';
import { fetchFieldWords } from './words/fieldWordsIn.ts';

/** Opens the editor over the desk's courses where there is a desk, else over the browser's. */
async function open(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  if (asked.has('course') && window.top === window) startAhead();
  const desk = pageJson<DeskPageData>(DESK_PAGE_DATA);
  const [i18n, isNewer] = await Promise.all([
    createEditorI18n(asked.get('language') ?? navigator.language),
    desk === null && window.top === window && newerSite(navigator.serviceWorker),
  ]);
  if (isNewer) return location.reload();
  await fetchFieldWords(i18n.language);
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = direction(i18n.language);
  document.title = i18n.t('appName', { ns: 'editor' });
  if (window.top !== window) return leadOut(root, i18n.t('site.framed', { ns: 'editor' }));
  const shelf = desk === null ? await chosenShelf(asked.get('course')) : deskShelf(desk);
  const publisher = desk === null ? browserPublisher(shelf) : deskPublisher(desk);
  const journal = journalOf(shelf, browserWindows());
  const begin = async (course: string, stored: StoredCourse): Promise<Editing> => {
    const [kept] = await Promise.all([journal.read(course), fetchModels()]);
    return startEditing({
      shelf,
      course,
      stored,
      journal,
      entries: kept.ok ? kept.value : [],
      unread: kept.ok ? null : kept.error,
      versions: browserVersions(shelf, course),
      join: async (...drafts) => (await import('./merge/joined.ts')).joined(...drafts),
      startBuilder: (built) => draftBuilder(course, built),
      now: () => performance.now(),
      after,
    });
  };
  if (desk === null) void keepSite(navigator.serviceWorker);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <EditorAnnouncer>
        <PublisherContext value={publisher}>
          <EditorApp
            shelf={shelf}
            course={asked.get('course')}
            isMaking={asked.has('new')}
            begin={begin}
            playAddress={desk === null ? null : (course) => `/${encodeURIComponent(course)}/`}
          />
        </PublisherContext>
      </EditorAnnouncer>
    </I18nProvider>,
  );
}

/**
 * Whoever frames the editor could have its buttons pressed unseen. No header of a plain web host forbids
 * that, so within another page there is nothing but the way out of it.
 */
function leadOut(root: HTMLElement, words: string): void {
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words;
  root.replaceChildren(link);
}

const chosenShelf = async (course: string | null): Promise<Shelf> =>
  ownShelf(await lastFolder(), browserShelf, course);

const root = document.getElementById('root');
if (root !== null) void open(root);

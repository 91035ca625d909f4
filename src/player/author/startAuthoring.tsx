import type { i18n as I18n } from 'i18next';
import { createRoot } from 'react-dom/client';

import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { CourseEdit } from '../../course/library.ts';
import { valueStore } from '../../session/valueStore.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import type { FetchedCourse } from '../play/sourceFrom.ts';
import type { Player } from '../play/player.ts';
import { AuthorPanel } from './AuthorPanel.tsx';
import { authorWords } from './authorWords.ts';
import { courseOfPage, onCourseEdit } from './courseEdits.ts';

/**
 * The author's mode, on the dev server only: a saved course shows at once, one with errors says
 * what is wrong while the last good version plays on, and a panel opens locks.
 */
export async function startAuthoring(
  player: Player,
  source: FetchedCourse,
  i18n: I18n,
): Promise<void> {
  const edits = valueStore<CourseEdit>({ course: courseOfPage(), outcome: 'opened', issues: [] });
  onCourseEdit((edit) => {
    edits.set(edit);
    if (edit.outcome === 'changed') void showNewest(player, source);
  });
  await authorWords.load();
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <I18nProvider i18n={i18n}>
      <Announcer>
        <AuthorPanel player={player} edits={edits} />
      </Announcer>
    </I18nProvider>,
  );
}

async function showNewest(player: Player, source: FetchedCourse): Promise<void> {
  const { language, languages } = player.cover.get();
  const [cover, outline] = await Promise.all([source.cover(language), source.outline(language)]);
  // The language itself may have been taken out: then the page starts anew in another.
  if (cover.ok && outline.ok) player.replace(cover.value, outline.value);
  else if (languages.length > 1) location.reload();
}

import type { i18n as I18n } from 'i18next';
import { createRoot } from 'react-dom/client';

import type { Issue } from '../../core/issue.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { valueStore } from '../../session/valueStore.ts';
import type { FetchedCourse } from '../play/sourceFrom.ts';
import type { Player } from '../play/player.ts';
import { AuthorBar } from './AuthorBar.tsx';
import { authorWords } from './authorWords.ts';
import { onCourseEdit } from './courseEdits.ts';

/**
 * The author's mode, on the dev server only: a saved course shows at once, one with errors says
 * what is wrong while the last good version plays on, and a bar opens locks.
 */
export async function startAuthoring(
  player: Player,
  source: FetchedCourse,
  i18n: I18n,
): Promise<void> {
  const issues = valueStore<readonly Issue[]>([]);
  onCourseEdit((edit) => {
    if (edit.outcome === 'broken') return issues.set(edit.issues);
    issues.set([]);
    void showNewest(player, source);
  });
  await authorWords.load();
  const place = document.createElement('aside');
  document.body.append(place);
  createRoot(place).render(
    <I18nProvider i18n={i18n}>
      <AuthorBar player={player} issues={issues} />
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

import '../../src/ui/fallbackFonts.css';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { preloadViews } from '../../src/blocks/views.ts';
import { courseWords } from '../../src/i18n/later.ts';
import { direction } from '../../src/i18n/languages.ts';
import { createI18n } from '../../src/i18n/setup.ts';
import { blockTypes } from '../../src/blocks/definitions.ts';
import { fetchLatexReader } from '../../src/richtext/latexReader.ts';
import { I18nProvider } from '../../src/i18n/useTranslation.tsx';
import { Gallery } from './Gallery.tsx';

/** Draws what the address asks for; `data-ready` says when all of it is there. */
async function show(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = query.get('language') ?? 'en';
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = direction(language);
  documentElement.dataset['theme'] = query.get('theme') ?? 'light';
  documentElement.style.fontSize = query.get('letters') ?? '';
  // Around a block: the way on from a lesson that it makes done.
  await courseWords.load();
  const i18n = await createI18n(language);
  await preloadViews(blockTypes);
  await fetchLatexReader();
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Gallery query={query} />
      </I18nProvider>
    </StrictMode>,
  );
  await document.fonts.ready;
  documentElement.dataset['ready'] = '';
}

const root = document.getElementById('root');
if (root !== null) void show(root);

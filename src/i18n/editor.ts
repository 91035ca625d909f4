import type { i18n as I18n } from 'i18next';

import { createI18n } from './setup.ts';
import { laterWords } from './words.ts';

const editorWords = laterWords(
  {
    en: async () => (await import('./en/editor.ts')).editor,
    ar: async () => (await import('./ar/editor.ts')).editor,
  },
  'editor',
);

/**
 * The interface's strings with those of the editor, in the language of a BCP 47 tag. Apart from the
 * editor's page, which opens as soon as it is imported.
 */
export async function createEditorI18n(language: string): Promise<I18n> {
  await editorWords.load();
  return createI18n(language);
}

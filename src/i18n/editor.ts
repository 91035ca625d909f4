import type { i18n as I18n } from 'i18next';

import { isolatedIn } from './isolated.ts';
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
 * The interface's strings with those of the editor, in the language of a BCP 47 tag. What authors wrote
 * keeps its own direction in them. Apart from the editor's page, which opens as soon as it is imported.
 */
export async function createEditorI18n(language: string): Promise<I18n> {
  await editorWords.load();
  const i18n = await createI18n(language);
  const editor: I18n = i18n.cloneInstance({
    lng: i18n.language,
    interpolation: { escapeValue: true, escape: (part) => isolatedIn(editor.language, part) },
  });
  return editor;
}

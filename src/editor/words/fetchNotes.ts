import type { NoteLanguage } from './noteSentences.ts';

const fetched = new Map<string, NoteLanguage>();
const fetching = new Map<string, Promise<void>>();

/**
 * What notes say in a language of the editor. `null`: as `check` says it, which is English, or not yet
 * fetched.
 */
export const notesIn = (language: string): NoteLanguage | null => fetched.get(language) ?? null;

/** Fetches what notes say in a language of the editor, once; `null` for that of `check` itself. */
export function fetchNotes(language: string): Promise<void> | null {
  if (!language.startsWith('ar')) return null;
  const begun = fetching.get(language) ?? fetchArabic(language);
  fetching.set(language, begun);
  return begun;
}

/** Where it fails, as without a connection, notes stay in English until the page is opened again. */
async function fetchArabic(language: string): Promise<void> {
  const found = await import('./ar/notes/notes.ts').catch(() => null);
  if (found !== null) fetched.set(language, found.arabicNotes);
}

import { fieldWords } from '../../blocks/fieldWords.ts';
import type { FieldWords } from '../../blocks/fields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { innerSchema } from '../../course/load/schemaAt.ts';
import { leftToRight } from '../../i18n/isolated.ts';
import { arabicTitles } from './ar/titles.ts';
import { plainWords } from './en.ts';

/** A field as a form speaks of it. */
export type SpokenWords = Pick<FieldWords, 'title' | 'description'>;

type Words = Readonly<Record<string, string>>;

const tables = new Map<string, Words>([
  ['en', plainWords],
  ['ar', arabicTitles],
]);

/**
 * Fetches what fields are for in a language of the editor. Their names, in which blocks of a course
 * begin as well, are there from the start, and so is all of the English.
 */
export async function fetchFieldWords(language: string): Promise<void> {
  if (spokenIn(language) === 'ar') tables.set('ar', (await import('./ar/fields.ts')).arabicFields);
}

const spokenIn = (language: string): string => (language.startsWith('ar') ? 'ar' : 'en');

const wordsFor = (language: string): Words => tables.get(spokenIn(language)) ?? plainWords;

/**
 * The words of a field in a language of the editor. The schemas speak to those who write files; a
 * form says the same to those who never see one.
 */
export const fieldWordsIn =
  (language: string) =>
  ({ title, description }: SpokenWords): SpokenWords => {
    const words = wordsFor(language);
    // A form has buttons for what a file needs signs for.
    const said = description.replaceAll(', in Markdown', '');
    return {
      title: words[`${title}: ${description}`] ?? words[title] ?? title,
      description: words === plainWords ? (words[said] ?? said) : leftToRight(words[said] ?? said),
    };
  };

/** What a field of a schema is called, wherever in its wrappers it was given; empty where nobody said. */
export const titleIn =
  (language: string) =>
  (schema: AnySchema | null): string => {
    if (schema === null) return '';
    const { title } = fieldWordsIn(language)(fieldWords(schema));
    return title === '' ? titleIn(language)(innerSchema(schema)) : title;
  };

/** One of the few words that a setting can be, as it is offered. */
export const optionIn =
  (language: string) =>
  (option: string): string =>
    wordsFor(language)[`=${option}`] ?? inWords(option);

/** A word of the format as a reader has it: `allOrNothing` → `All or nothing`. */
function inWords(word: string): string {
  const spaced = word
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

import { COURSE_FILE } from '../files.ts';
import { localeMigrations } from '../migrate/migrate.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import { type Locale, localeSchema } from '../schema/locale.ts';
import { fileKind } from './fileKind.ts';
import type { FileReader } from './fileReader.ts';
import { localePath } from './loadedCourse.ts';

const localeFile = fileKind(localeSchema, localeMigrations);

/** Reads the translations that the course lists. */
export function loadLocales(
  reader: FileReader,
  course: AuthoredCourse | null,
): ReadonlyMap<string, Locale> {
  const locales = new Map<string, Locale>();
  const names = reader.names('locales/');
  const listed = course?.translations ?? names;
  listed.forEach((language, index) => {
    if (!names.includes(language)) reportMissing(reader, language, index);
    const locale = reader.read(localePath(language), localeFile);
    if (locale === null) return;
    if (locale.language !== language) reportOtherLanguage(reader, language, locale.language);
    locales.set(language, locale);
  });
  names.filter((name) => !listed.includes(name)).forEach((name) => reportUnlisted(reader, name));
  return locales;
}

function reportMissing(reader: FileReader, language: string, index: number): void {
  const other = reader.paths.find((path) => isAlike(path, language));
  reader.find(COURSE_FILE, {
    severity: 'error',
    rule: 'missing-translation-file',
    path: ['translations', index],
    message: `There is no translation into “${language}”: the file ${localePath(language)} does not exist.`,
    remedy:
      other === undefined
        ? `Make it with “waymark translate” and “${language}”, or take the language off the list.`
        : `Rename “${other}” to ${localePath(language)}.`,
  });
}

/** `locales/ar.json.txt`, `locales/AR.json`, `ar.json`. */
function isAlike(path: string, language: string): boolean {
  const name = path.split('/').at(-1)?.toLowerCase() ?? '';
  return [`${language}.json`, `${language}.json.txt`].includes(name) && !path.startsWith('media/');
}

function reportOtherLanguage(reader: FileReader, name: string, language: string): void {
  reader.find(localePath(name), {
    severity: 'error',
    rule: 'locale-language',
    path: ['language'],
    message: `The language is “${language}”, but the file is called “${name}.json”.`,
    remedy: 'Make both the same.',
  });
}

function reportUnlisted(reader: FileReader, name: string): void {
  reader.find(localePath(name), {
    severity: 'warning',
    rule: 'unlisted-translation',
    path: [],
    message: 'The course does not list this translation: learners cannot choose it.',
    remedy: `Add "${name}" to “translations” in course.json, or delete the file.`,
  });
}

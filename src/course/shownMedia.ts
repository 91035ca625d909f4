import { courseFields } from './check/courseFields.ts';
import { MEDIA_FOLDER } from './files.ts';
import { type LoadedCourse, localePath } from './load/loadedCourse.ts';
import { localFile } from './translate/localFile.ts';

/** The media that learners may see in the languages of a course: paths with `media/`. */
export function shownMedia(loaded: LoadedCourse): ReadonlySet<string> {
  const { language, translations } = loaded.course;
  const ofLocales = new Set([...loaded.locales.keys()].map(localePath));
  const named = courseFields(loaded).flatMap(({ file, facts, value }) =>
    facts.kind === 'media' && !ofLocales.has(file) ? [String(value)] : [],
  );
  const shown = [language, ...translations].flatMap((each) => {
    const local = localFile(loaded.locales.get(each));
    return named.map((file) => MEDIA_FOLDER + local(file));
  });
  return new Set(shown);
}

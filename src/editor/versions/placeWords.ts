import { fieldWords } from '../../blocks/fieldWords.ts';
import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { jsonIn } from '../../course/load/jsonIn.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { innerSchema, schemaAt } from '../../course/load/schemaAt.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { fileIn, isLessonFile } from '../commands/draftFile.ts';
import type { Draft } from '../document/draft.ts';
import { blockName } from '../page/blockName.ts';
import { pathIn } from '../../i18n/isolated.ts';
import { excerptOf } from '../../course/excerpt.ts';
import { fieldWordsIn } from '../words/fieldWordsIn.ts';
import { languageName } from '../words/languages.ts';
import type { Speech } from './valueWords.ts';

/** What a part of a course is called by who writes it, from the whole to the part: lesson, block, field. */
export function placeWords(
  draft: Draft,
  file: string,
  trail: readonly string[],
  { t, language }: Speech,
): string {
  const value = jsonIn(draft.get(file) ?? '');
  const words = [fileWords(file, value, { t, language })];
  let path: JsonPath = [];
  trail.forEach((step, index) => {
    const within = valueAt(value, path);
    if (Array.isArray(within)) {
      const at = indexOf(within, step);
      path = [...path, at];
      const entry = valueAt(value, path);
      words.push(namedBy(draft, file, path, entry) ?? entryWords(entry, at, { t, language }));
      return;
    }
    path = [...path, step];
    const isLast = index === trail.length - 1;
    if (isLast || !Array.isArray(valueAt(value, path))) {
      const title = titleAt(draft, file, path, language);
      if (title !== '') words.push(title);
    }
  });
  return pathIn(language, words);
}

/** What stands at a place has to meet; `null` where nobody knows. */
export function schemaOfPlace(
  draft: Draft,
  file: string,
  trail: readonly string[],
): AnySchema | null {
  const here = fileIn(draft, file);
  if (here === null) return null;
  const path = trail.reduce<JsonPath>((begun, step) => {
    const within = valueAt(here.value, begun);
    return [...begun, Array.isArray(within) ? indexOf(within, step) : step];
  }, []);
  return schemaAt(here.schema, here.value, path);
}

function fileWords(file: string, value: unknown, { t, language }: Speech): string {
  if (file === COURSE_FILE) return t('panel.course');
  const title = valueAt(value, ['title']);
  if (isLessonFile(file) && typeof title === 'string') return title;
  const into = /^locales\/(.*)\.json$/.exec(file)?.[1];
  return into === undefined
    ? file
    : t('compare.translation', { language: languageName(language, into) });
}

/** Entries are named by their ids, by themselves, or by where they stood. */
function indexOf(list: readonly unknown[], name: string): number {
  const named = list.findIndex((entry) =>
    ['id', 'file'].some((field) => valueAt(entry, [field]) === name),
  );
  if (named !== -1) return named;
  const said = list.findIndex((entry) => JSON.stringify(entry) === name);
  return said === -1 ? Number.parseInt(name, 10) || 0 : said;
}

/** The title of the lesson, or the words of the objective, that an entry names; `null` where it names none. */
function namedBy(draft: Draft, file: string, path: JsonPath, entry: unknown): string | null {
  const here = fileIn(draft, file);
  const schema = here === null ? null : schemaAt(here.schema, here.value, path);
  if (typeof entry !== 'string' || knownField(schema).kind !== 'reference') return null;
  const objectives: unknown = valueAt(fileIn(draft, COURSE_FILE)?.value, ['objectives']);
  const listed: readonly unknown[] = Array.isArray(objectives) ? objectives : [];
  return excerptOf(
    fileIn(draft, lessonPath(entry))?.value ?? listed.find((one) => valueAt(one, ['id']) === entry),
  );
}

/** By what it says, or else by its place, counted as people do. */
function entryWords(entry: unknown, index: number, { t, language }: Speech): string {
  if (typeof entry === 'string') return entry;
  if (typeof valueAt(entry, ['type']) === 'string') {
    const { type, excerpt } = blockName(entry, language);
    return excerpt === null ? type : t('outline.blockNamed', { type, words: excerpt });
  }
  return excerptOf(entry) ?? String(index + 1);
}

function titleAt(draft: Draft, file: string, path: JsonPath, language: string): string {
  const here = fileIn(draft, file);
  const schema = here === null ? null : schemaAt(here.schema, here.value, path);
  return schema === null ? String(path.at(-1) ?? '') : titleOf(schema, language);
}

/** Wherever in its wrappers it was given. */
function titleOf(schema: AnySchema, language: string): string {
  const { title } = fieldWordsIn(language)(fieldWords(schema));
  const inner = title === '' ? innerSchema(schema) : null;
  return inner === null ? title : titleOf(inner, language);
}

import { fieldWords } from '../../blocks/fieldWords.ts';
import { memoEach } from '../../core/memo.ts';
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
import { type DraftText, draftTexts } from '../texts/draftTexts.ts';
import { textPlaceNames } from '../texts/textPlaceNames.ts';
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
  const [list, key, part] = trail;
  const source = list === 'texts' && key !== undefined ? translatedTexts(draft).get(key) : null;
  if (file.startsWith('locales/') && source) {
    const whole = fileWords(source.place.file, jsonIn(draft.get(source.place.file) ?? ''), {
      t,
      language,
    });
    words.push(whole, ...textPlaceNames(source, t, language));
    // That it is the text itself says nothing; that it is what was translated does.
    if (part !== undefined && part !== 'text') words.push(titleAt(draft, file, trail, language));
    return pathIn(language, words);
  }
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

/** The texts of a course by the names that translations know them by. */
const translatedTexts = memoEach(
  (draft: Draft): ReadonlyMap<string, DraftText> =>
    new Map(
      [...draft.keys()].flatMap((file) => draftTexts(draft, file).map((text) => [text.key, text])),
    ),
);

/**
 * What a name of something else in the course stands for, in what stands at a place: a lesson, a quiz or
 * an objective by its title, an item by its words; `null` where it names nothing.
 */
export const namesAt =
  (draft: Draft, file: string, trail: readonly string[]) =>
  (name: string, schema: AnySchema | null): string | null => {
    const { kind } = knownField(schema);
    if (kind === 'reference') return titleOfNamed(draft, name);
    if (kind !== 'itemReference') return null;
    return excerptOf(itemNamed(blockAround(jsonIn(draft.get(file) ?? ''), trail), name));
  };

/** The innermost block on the way to a place; the whole file where there is none. */
function blockAround(value: unknown, trail: readonly string[]): unknown {
  let [around, within] = [value, value];
  for (const step of trail) {
    within = valueAt(within, [Array.isArray(within) ? indexOf(within, step) : step]);
    if (typeof valueAt(within, ['type']) === 'string') around = within;
  }
  return around;
}

function itemNamed(within: unknown, id: string): unknown {
  if (typeof within !== 'object' || within === null) return null;
  if (valueAt(within, ['id']) === id) return within;
  for (const each of Object.values(within)) {
    const found = itemNamed(each, id);
    if (found !== null) return found;
  }
  return null;
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
  return titleOfNamed(draft, entry);
}

function titleOfNamed(draft: Draft, id: string): string | null {
  const objectives: unknown = valueAt(fileIn(draft, COURSE_FILE)?.value, ['objectives']);
  const listed: readonly unknown[] = Array.isArray(objectives) ? objectives : [];
  return excerptOf(
    fileIn(draft, lessonPath(id))?.value ?? listed.find((one) => valueAt(one, ['id']) === id),
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

function titleAt(
  draft: Draft,
  file: string,
  path: readonly (string | number)[],
  language: string,
): string {
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

import { memoEach } from '../../core/memo.ts';
import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { jsonIn } from '../../course/load/jsonIn.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { fileIn, isLessonFile } from '../commands/draftFile.ts';
import type { Draft } from '../document/draft.ts';
import { blockName } from '../page/blockName.ts';
import { pathIn } from '../../i18n/isolated.ts';
import { excerptOf } from '../../course/excerpt.ts';
import { type DraftText, draftTexts } from '../texts/draftTexts.ts';
import { textPlaceNames } from '../texts/textPlaceNames.ts';
import { titleIn } from '../words/fieldWordsIn.ts';
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
  // Of a text that is gone nobody knows more than that it was translated.
  if (file.startsWith('locales/') && key !== undefined && list === 'texts') {
    return pathIn(language, words);
  }
  let path: JsonPath = [];
  trail.forEach((step, index) => {
    const within = valueAt(value, path);
    if (Array.isArray(within)) {
      const at = indexOf(within, step);
      path = [...path, at];
      const entry = valueAt(value, path);
      words.push(
        namedBy(draft, file, path, entry) ??
          entryWords(entry, { t, language }) ??
          // Counted as people do.
          `${titleAt(draft, file, path.slice(0, -1), language)} ${at + 1}`.trim(),
      );
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
 * Whether something stands at a place, by whose names it can be called; of a translated text, whether
 * the text itself is there.
 */
export function standsAt(draft: Draft, file: string, trail: readonly string[]): boolean {
  const [list, key] = trail;
  if (file.startsWith('locales/') && list === 'texts' && key !== undefined) {
    return translatedTexts(draft).has(key);
  }
  let within: unknown = jsonIn(draft.get(file) ?? '');
  // Of a lesson that cannot be read to its title nobody knows the name.
  if (trail.length === 0 && isLessonFile(file)) within = valueAt(within, ['title']);
  for (const step of trail) {
    if (Array.isArray(within) && !isIn(within, step)) return false;
    within = valueAt(within, [Array.isArray(within) ? indexOf(within, step) : step]);
  }
  return within !== undefined && within !== null;
}

/** Of an entry without a name nothing is known but where it stood. */
const isIn = (list: readonly unknown[], name: string): boolean =>
  foundIn(list, name) !== -1 || /^\d/.test(name);

/**
 * What a name of something else in the course stands for, in what stands at a place: a lesson, a quiz or
 * an objective by its title, an item by its words, and what a link leads to; `null` where it names nothing.
 */
export const namesAt =
  (draft: Draft, file: string, trail: readonly string[]) =>
  (name: string, schema: AnySchema | null): string | null => {
    const [, led, id = ''] = /^(lesson|glossary|block):(.+)$/.exec(name) ?? [];
    if (led === 'lesson') return titleOfNamed(draft, id);
    if (led === 'glossary') return excerptOf(namedIn(draft, 'glossary', id));
    if (led === 'block') return excerptOf(blockNamed(draft, id));
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
  if (isLessonFile(file)) return typeof title === 'string' ? title : t('panel.lesson');
  const into = /^locales\/(.*)\.json$/.exec(file)?.[1];
  return into === undefined
    ? file
    : t('compare.translation', { language: languageName(language, into) });
}

/** Entries are named by their ids, by themselves, or by where they stood. */
function indexOf(list: readonly unknown[], name: string): number {
  const found = foundIn(list, name);
  return found === -1 ? Number.parseInt(name, 10) || 0 : found;
}

/** -1 where none goes by that name. */
function foundIn(list: readonly unknown[], name: string): number {
  const named = list.findIndex((entry) =>
    ['id', 'file'].some((field) => valueAt(entry, [field]) === name),
  );
  return named === -1 ? list.findIndex((entry) => JSON.stringify(entry) === name) : named;
}

/** The title of the lesson, or the words of the objective, that an entry names; `null` where it names none. */
function namedBy(draft: Draft, file: string, path: JsonPath, entry: unknown): string | null {
  const here = fileIn(draft, file);
  const schema = here === null ? null : schemaAt(here.schema, here.value, path);
  if (typeof entry !== 'string' || knownField(schema).kind !== 'reference') return null;
  return titleOfNamed(draft, entry);
}

const titleOfNamed = (draft: Draft, id: string): string | null =>
  excerptOf(fileIn(draft, lessonPath(id))?.value ?? namedIn(draft, 'objectives', id));

function namedIn(draft: Draft, list: 'objectives' | 'glossary', id: string): unknown {
  const listed: unknown = valueAt(fileIn(draft, COURSE_FILE)?.value, [list]);
  return Array.isArray(listed) ? listed.find((one) => valueAt(one, ['id']) === id) : undefined;
}

function blockNamed(draft: Draft, id: string): unknown {
  const lessons = [...draft.keys()].filter(isLessonFile);
  const found = lessons.map((file) =>
    itemNamed(valueAt(fileIn(draft, file)?.value, ['blocks']), id),
  );
  return found.find((block) => block !== null);
}

/** By what it says; `null` where that is nothing. */
function entryWords(entry: unknown, { t, language }: Speech): string | null {
  if (typeof entry === 'string') return entry;
  if (typeof valueAt(entry, ['type']) === 'string') {
    const { type } = blockName(entry, language);
    // What stands in it is named beside it.
    const excerpt = excerptOf(entry);
    return excerpt === null ? type : t('outline.blockNamed', { type, words: excerpt });
  }
  return excerptOf(entry);
}

function titleAt(
  draft: Draft,
  file: string,
  path: readonly (string | number)[],
  language: string,
): string {
  const here = fileIn(draft, file);
  const schema = here === null ? null : schemaAt(here.schema, here.value, path);
  return schema === null ? String(path.at(-1) ?? '') : titleIn(language)(schema);
}

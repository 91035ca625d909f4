import { applyEdits, modify, parseTree } from 'jsonc-parser';

import type { AuthoredCourse } from '../schema/course.ts';
import { COURSE_FORMAT } from '../schema/format.ts';
import type { Translation } from '../schema/locale.ts';

/** What “waymark translate” writes into the file of a translation. */
export interface TranslationTexts {
  readonly texts: Readonly<Record<string, Translation>>;
  readonly unused: Readonly<Record<string, Translation>>;
}

/** The text of a translation's file before anything is translated. */
export function newTranslationFile(course: Pick<AuthoredCourse, '$schema'>, language: string) {
  const schema = course.$schema?.replace(/course(?=\.schema\.json$)/, 'locale');
  const file = {
    ...(schema === undefined ? {} : { $schema: `../${schema}` }),
    format: COURSE_FORMAT,
    language,
    reviewed: false,
    texts: {},
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The file with its translations replaced; what else stands in it stays as it is written. */
export function withTranslations(file: string, { texts, unused }: TranslationTexts): string {
  const withUnused = isEmpty(unused)
    ? applyEdits(file, modify(file, ['unused'], undefined, FORMATTED))
    : withGroup(file, 'unused', unused);
  return withGroup(withUnused, 'texts', texts).replaceAll(/\r?\n/g, lineEnd(file));
}

const FORMATTED = { formattingOptions: { tabSize: 2, insertSpaces: true } };

const isEmpty = (group: object): boolean => Object.keys(group).length === 0;

function withGroup(file: string, name: 'texts' | 'unused', group: TranslationTexts['texts']) {
  const there = applyEdits(file, hasField(file, name) ? [] : modify(file, [name], {}, FORMATTED));
  // Written at once: thousands of edits of one after the other would take seconds.
  return withValue(there, name, JSON.stringify(group, null, 2).replaceAll('\n', '\n  '));
}

function withValue(file: string, name: string, value: string): string {
  const place = fieldValue(file, name);
  if (place === undefined) return file;
  return file.slice(0, place.offset) + value + file.slice(place.offset + place.length);
}

const hasField = (file: string, name: string): boolean => fieldValue(file, name) !== undefined;

const fieldValue = (file: string, name: string) =>
  parseTree(file)?.children?.findLast(({ children }) => children?.[0]?.value === name)
    ?.children?.[1];

/** `course.json` with one more language in its list of translations. */
export function withLanguage(file: string, listed: readonly string[], language: string): string {
  const formattingOptions = { ...FORMATTED.formattingOptions, eol: lineEnd(file) };
  const options = { formattingOptions, getInsertionIndex: afterLanguage };
  const there = applyEdits(file, modify(file, ['translations'], [], options));
  const list = [...listed, language].map((each) => JSON.stringify(each)).join(', ');
  return withValue(there, 'translations', `[${list}]`);
}

const afterLanguage = (names: readonly string[]): number => names.indexOf('language') + 1;

const lineEnd = (file: string): string => (file.includes('\r\n') ? '\r\n' : '\n');

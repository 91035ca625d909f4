import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { z } from 'zod';

import { walkFields } from '../../blocks/walkFields.ts';
import { COURSE_FILE, limitsOf } from '../../course/files.ts';
import { beyondBounds } from '../../course/load/bounds.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { lessonSchema } from '../../course/schema/lesson.ts';
import type { Draft } from '../document/draft.ts';
import { reindented } from '../document/manner.ts';
import { carriedBy } from './carried.ts';
import { translationsAt } from './carriedTranslations.ts';
import { fileIn } from './draftFile.ts';
import type { DraftPlace } from './edit.ts';
import { listIn } from './listSplices.ts';
import { copiedBlocks } from './pasteBlocks.ts';
import { inCourseOrder } from './places.ts';

/** Where something was copied: a course on a shelf. */
const originSchema = z.object({ shelf: z.string(), course: z.string(), cut: z.boolean() });

export type Origin = z.infer<typeof originSchema>;

/** What a text from the clipboard is to a course. */
export type Copied =
  | { readonly kind: 'blocks'; readonly origin: Origin | null; readonly text: string }
  /** Whole lessons, each as it was written. */
  | {
      readonly kind: 'lessons';
      readonly origin: Origin | null;
      readonly lessons: readonly string[];
    }
  /** No blocks: the words become some. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'nothing' };

/** In characters: about as many words as an hour of reading. */
const MOST_WORDS = 60_000;

/**
 * Blocks or lessons as a text for the clipboard, as they are written, with where they come from:
 * what was cut keeps its ids when it is pasted there, and in another course comes what it names of its own.
 * `null` where both are among them, or nothing.
 */
export function clipboardText(
  draft: Draft,
  places: readonly DraftPlace[],
  origin: Origin,
): string | null {
  const chosen = inCourseOrder(draft, places);
  const lessons = chosen.filter(({ path }) => path.length === 0);
  if (chosen.length === 0 || (lessons.length > 0 && lessons.length < chosen.length)) return null;
  const name = lessons.length > 0 ? 'lessons' : 'blocks';
  const list =
    lessons.length > 0
      ? `[\n${lessons.map(({ file }) => `  ${reindented(wholeText(draft, file), '', '  ')}`).join(',\n')}\n]`
      : copiedBlocks(draft, chosen).trim();
  const { terms, objectives } = carriedBy(draft, `{"${name}":${list}}`);
  const translations = translationsAt(draft, [
    ...chosen,
    ...placesOf(draft, 'glossary', terms),
    ...placesOf(draft, 'objectives', objectives),
  ]);
  const carried = {
    ...(terms.length > 0 && { terms }),
    ...(objectives.length > 0 && { objectives }),
    ...(Object.keys(translations).length > 0 && { translations }),
  };
  const head = JSON.stringify({ ...origin, ...carried });
  return `{\n  "waymark": ${head},\n  "${name}": ${reindented(list, '', '  ')}\n}\n`;
}

function placesOf(
  draft: Draft,
  list: string,
  carried: readonly { readonly id: string }[],
): readonly DraftPlace[] {
  const course = fileIn(draft, COURSE_FILE);
  const all = course === null ? [] : listIn(course, [list]);
  return carried.map(({ id }) => ({
    file: COURSE_FILE,
    path: [list, all.findIndex((each) => valueAt(each, ['id']) === id)],
  }));
}

const wholeText = (draft: Draft, file: string): string =>
  (draft.get(file) ?? '').replace(/^\uFEFF/, '').trim();

/** Reads a text from the clipboard, whoever put it there. Nothing in it is believed. */
export function readClipboard(text: string): Copied {
  if (text.trim() === '') return { kind: 'nothing' };
  const limits = limitsOf(lessonPath(''));
  if (text.length > limits.bytes) return { kind: 'tooMuch' };
  const root =
    /^\uFEFF?\s*[[{]/.test(text) && beyondBounds(text, limits) === null ? treeOf(text) : null;
  return (root === null ? null : blocksIn(text, root)) ?? wordsIn(text);
}

function treeOf(text: string): Node | null {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return parseTree(text.replace(/^\uFEFF/, ' ')) ?? null;
  } catch {
    return null;
  }
}

function blocksIn(text: string, root: Node): Copied | null {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const origin = originSchema.safeParse(valueAt(value, ['waymark'])).data ?? null;
  const lessons = findNodeAtLocation(root, ['lessons'])?.children;
  if (origin !== null && lessons !== undefined) {
    const sources = lessons.map(({ offset, length }) => text.slice(offset, offset + length));
    return { kind: 'lessons', origin, lessons: sources };
  }
  const lists = [value, [value], valueAt(value, ['blocks']), valueAt(value, ['quiz', 'questions'])];
  const holdsBlocks = lists.some(
    (list) =>
      Array.isArray(list) &&
      list.some((each: unknown) => typeof valueAt(each, ['type']) === 'string'),
  );
  return holdsBlocks ? { kind: 'blocks', origin, text } : null;
}

/** Signs that steer a terminal or a page, and stand for nothing that is read. */
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g; // oxlint-disable-line no-control-regex

function wordsIn(pasted: string): Copied {
  if (pasted.length > MOST_WORDS) return { kind: 'tooMuch' };
  const words = pasted.replaceAll(UNREADABLE, '').replaceAll(/\r\n?/g, '\n').trim();
  return words === '' ? { kind: 'nothing' } : { kind: 'words', text: words };
}

/** Words as text blocks, a heading and what follows it in one: a text that `insertPieces` reads. */
export const wordsAsBlocks = (words: string): string =>
  JSON.stringify(
    words
      .split(/\n{2,}(?=#{1,6} )/)
      .map((part) => ({ type: 'text', text: part.trim() }))
      .filter(({ text }) => text !== ''),
    null,
    2,
  );

/** The media files that copied blocks or lessons name. */
export function mediaNamedIn(copied: Copied): readonly string[] {
  const named = new Set<string>();
  const values = copied.kind === 'lessons' ? copied.lessons.map(parsed) : [];
  if (copied.kind === 'blocks') {
    const value = parsed(copied.text.replace(/^\uFEFF/, ''));
    const blocks = Array.isArray(value) ? value : (valueAt(value, ['blocks']) ?? [value]);
    values.push({ type: 'lesson', blocks });
  }
  for (const value of values) {
    walkFields(lessonSchema, value, ({ facts, value: name }) => {
      if (facts.kind === 'media' && typeof name === 'string') named.add(name);
    });
  }
  return [...named];
}

const parsed = (text: string): unknown => JSON.parse(text);

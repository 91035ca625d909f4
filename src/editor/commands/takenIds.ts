import { LOCK_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { isLessonFile } from './draftFile.ts';

/** Ids that nothing new may get: something else has them, or had them when learners did it. */
export interface TakenIds {
  readonly lessons: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  /** Of what stood in a block once, as its number or its translation knows it. */
  readonly knownIn: (block: string) => ReadonlySet<string>;
}

/** Reads them off the texts alone, so that a file with a mistake counts as well. */
export function takenIds(draft: Draft): TakenIds {
  const lock = readLock(draft.get(LOCK_FILE) ?? '');
  const lessons = [...draft].filter(([file]) => isLessonFile(file));
  const keys = [...draft].flatMap(([file, text]) =>
    file.startsWith('locales/') ? translationKeys(text) : [],
  );
  const translated = (what: string): readonly string[] =>
    keys.filter(([each]) => each === what).map(([, id = '']) => id);
  return {
    lessons: new Set([
      ...lessons.map(([file]) => nameOf(file)),
      ...lock.lessons,
      ...translated('lesson'),
    ]),
    blocks: new Set([
      ...lessons.flatMap(([, text]) => idsIn(text)),
      ...lock.blocks,
      ...translated('block'),
    ]),
    knownIn: (block) =>
      new Set([
        ...lock.itemsOf(block),
        ...keys.filter(([, id]) => id === block).flatMap((key) => key.slice(2)),
      ]),
  };
}

const nameOf = (file: string): string => file.slice('lessons/'.length, -'.json'.length);

const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"id"\s*:\s*"([^"\\]*)"/g)].map(([, id = '']) => id);

/** `block.<id>.cards.<item>.front` and `lesson.<id>.title`, in their steps. */
const translationKeys = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/"((?:block|lesson)\.[^"\\]+)"\s*:/g)].map(([, key = '']) => key.split('.'));

interface KnownToLock {
  readonly lessons: readonly string[];
  readonly blocks: readonly string[];
  readonly itemsOf: (block: string) => readonly string[];
}

function readLock(text: string): KnownToLock {
  const lock = parsed(text);
  if (lock === null) {
    // It cannot be read now, but will be: all names in it count.
    const names = [...text.matchAll(/"([^"\\]*)"\s*:/g)].map(([, name = '']) => name);
    return { lessons: names, blocks: names, itemsOf: () => names };
  }
  const names = (...path: string[]) => namesIn(valueAt(lock, path));
  const everIn = (list: string) => [...names(list), ...names('retired', list)];
  return {
    lessons: [...everIn('lessons'), ...everIn('quizzes')],
    blocks: everIn('blocks'),
    itemsOf: (block) => {
      const retired = valueAt(lock, ['retired', 'blocks', block]);
      const entries = [
        valueAt(lock, ['blocks', block]),
        ...(Array.isArray(retired) ? retired : []),
      ];
      return entries.flatMap((entry: unknown) => [
        ...namesIn(valueAt(entry, ['items'])),
        ...namesIn(valueAt(entry, ['retired'])),
      ]);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

import { LOCK_FILE } from '../../course/files.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { mergedLock } from '../../course/lock/mergedLock.ts';
import { type CourseLock, lockSchema } from '../../course/lock/schema.ts';
import type { Draft } from '../document/draft.ts';
import type { Choices } from './clash.ts';
import { mergedCourse } from './mergedCourse.ts';
import type { MergedDrafts } from './mergedDrafts.ts';

/** Merges two states of a course's files, the lock among them, that began as one. */
export type Join = (
  base: Draft,
  mine: Draft,
  theirs: Draft,
  choices?: Choices,
) => Promise<MergedDrafts>;

/** {@link mergedCourse}, with the lock, which is nobody's to choose. */
export const joined: Join = async (base, mine, theirs, choices) => {
  const { texts, clashes } = mergedCourse(
    withoutLock(base),
    withoutLock(mine),
    withoutLock(theirs),
    choices,
  );
  const lock = joinedLock(mine.get(LOCK_FILE), theirs.get(LOCK_FILE));
  return { texts: lock === undefined ? texts : new Map([...texts, [LOCK_FILE, lock]]), clashes };
};

const withoutLock = (draft: Draft): Draft =>
  new Map([...draft].filter(([path]) => path !== LOCK_FILE));

/** Theirs that cannot be read stays to be mended: it may hold numbers that nobody else knows. */
function joinedLock(mine: string | undefined, theirs: string | undefined): string | undefined {
  const [here, there] = [lockIn(mine), lockIn(theirs)];
  if (mine === theirs || here === null || there === null) return theirs ?? mine;
  const text = lockText(mergedLock(here, there));
  // As they wrote it, where it says no more.
  return text === lockText(there) ? theirs : text;
}

function lockIn(text: string | undefined): CourseLock | null {
  try {
    return lockSchema.safeParse(JSON.parse(text?.replace(/^\uFEFF/, '') ?? '')).data ?? null;
  } catch {
    return null;
  }
}

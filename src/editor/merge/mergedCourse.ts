import { COURSE_FILE, LOCK_FILE } from '../../course/files.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { isLessonFile } from '../commands/draftFile.ts';
import type { Draft } from '../document/draft.ts';
import type { Choices, Clash } from './clash.ts';
import { type MergedDrafts, mergedDrafts } from './mergedDrafts.ts';

/**
 * Merges two drafts that began as one, as {@link mergedDrafts} does. Where each of them loads and both
 * together would not (the last card but one is taken away here, and the last one there), the files
 * that would not are clashes as well.
 */
export function mergedCourse(
  base: Draft,
  mine: Draft,
  theirs: Draft,
  choices: Choices = new Map(),
): MergedDrafts {
  const merged = mergedDrafts(base, mine, theirs, choices);
  if (merged.clashes.length > 0) return merged;
  const wrong = filesWithErrors(merged.texts);
  if (wrong.length === 0 || filesWithErrors(mine).length + filesWithErrors(theirs).length > 0) {
    return merged;
  }
  const texts = new Map(merged.texts);
  const clashes: Clash[] = [];
  for (const file of wrong) {
    const [key, choice] = [`${file}?`, choices.get(`${file}?`)];
    const versions = { mine: mine.get(file), theirs: theirs.get(file) };
    if (choice === undefined) {
      clashes.push({ key, file, trail: [], kind: 'together', ...versions, mayKeepBoth: true });
    }
    if (choice !== 'mine' && choice !== 'theirs') continue;
    const text = versions[choice];
    if (text !== undefined) texts.set(file, text);
    // Its list names lessons that the other may have taken out.
    if (file === COURSE_FILE) addMissing(texts, choice === 'mine' ? mine : theirs);
  }
  return { texts, clashes };
}

function addMissing(texts: Map<string, string>, from: Draft): void {
  for (const [path, text] of from) {
    if (isLessonFile(path) && !texts.has(path)) texts.set(path, text);
  }
}

function filesWithErrors(draft: Draft): readonly string[] {
  const encoder = new TextEncoder();
  const files = [...draft].filter(([path]) => path !== LOCK_FILE);
  const { issues } = loadCourse(
    new Map(files.map(([path, text]) => [path, { bytes: encoder.encode(text) }])),
  );
  const errors = issues.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ place }) => place.file))];
}

import { kebab } from '../kebab.ts';
import type { FileReader } from './fileReader.ts';
import { lessonPath } from './loadedCourse.ts';
import { nearestName } from './nearestName.ts';

/** The file in which a lesson that is not found may be. */
export interface LikelyFile {
  /** The path of the file as it is. */
  readonly path: string;
  /** Whether the file itself says that it is that lesson. */
  readonly sure: boolean;
}

/**
 * Looks for a lesson under another name: renamed, in another folder, or with an ending that a program
 * has added.
 */
export function likelyFile(
  reader: FileReader,
  id: string,
  unlisted: readonly string[],
): LikelyFile | null {
  const own = unlisted.find((name) => reader.rawId(lessonPath(name)) === id);
  if (own !== undefined) return { path: lessonPath(own), sure: true };
  const alike = reader.paths.find((path) => isAlike(path, id));
  if (alike !== undefined) return { path: alike, sure: true };
  const near = nearestName(id, unlisted);
  return near === null ? null : { path: lessonPath(near), sure: false };
}

/** `lessons/welcome.json.txt`, `lessons/Welcome.JSON`, `welcome.json`, `Lessons/welcome.json`. */
function isAlike(path: string, id: string): boolean {
  if (path === lessonPath(id) || path.startsWith('media/')) return false;
  const name = path.split('/').at(-1)?.toLowerCase() ?? '';
  return [`${id}.json`, `${id}.json.txt`, `${id}.txt`, id].includes(name);
}

/** What copies are called by file managers, in some languages. */
const COPY =
  /^(.+?)(?:\s*[-–]\s*(?:copy|kopie|copie|copia)|\s+(?:copy|kopie|copie)(?:\s*\d+)?|\s*\(\d+\)|\s+\d+)+$/i;

/** The lesson that a file is a copy of, by its name; `null` where it is none. */
export function copyOf(name: string, names: readonly string[]): string | null {
  const original = COPY.exec(name)?.[1]?.trim() ?? '';
  return names.includes(original) ? original : null;
}

/** A name that a lesson's file can have, made of one that it has. */
export const possibleName = (name: string): string => kebab(name.replace(/[()]/g, '')) || 'lesson';

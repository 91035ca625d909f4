import { join } from 'node:path';

import { fail, ok, type Result } from '../../core/result.ts';
import type { ShelfTrouble } from '../../editor/shelf/shelf.ts';
import { isCourseName } from '../../editor/shelf/shelfNames.ts';
import { isFolder } from './ownPlace.ts';

/** What the desk answers. */
export type Answer<Value> = Promise<Result<Value, ShelfTrouble>>;

export const refused = fail<ShelfTrouble>({ kind: 'refused' });
export const gone = fail<ShelfTrouble>({ kind: 'gone' });
export const taken = fail<ShelfTrouble>({ kind: 'taken' });

/** The folder of a course, where it is one itself and no link to one. */
export async function folderOf(courses: string, course: string): Answer<string> {
  if (!isCourseName(course)) return refused;
  const folder = join(courses, course);
  return (await isFolder(folder)) ? ok(folder) : gone;
}

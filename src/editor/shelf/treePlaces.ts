import { fail, type Result } from '../../core/result.ts';
import type { FileTree, TreePath } from './fileTree.ts';
import type { ShelfTrouble } from './shelf.ts';
import { isCourseName } from './shelfNames.ts';

/** What a shelf in a browser answers: what it could not do is said, and never thrown. */
export type Answer<Value> = Promise<Result<Value, ShelfTrouble>>;

export const refused = fail<ShelfTrouble>({ kind: 'refused' });
export const gone = fail<ShelfTrouble>({ kind: 'gone' });
export const taken = fail<ShelfTrouble>({ kind: 'taken' });

export async function troubleWithCourse(
  tree: FileTree,
  course: string,
): Promise<ShelfTrouble | null> {
  if (!isCourseName(course)) return refused.error;
  return (await tree.isFolder([course])) ? null : gone.error;
}

export const placeOf = (course: string, path: string): TreePath => [course, ...path.split('/')];

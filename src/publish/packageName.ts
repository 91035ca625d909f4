import { assertNever } from '../core/assertNever.ts';
import type { Target } from './target.ts';

/** How a package lies on the disk: one zip file, a folder, or one page that has everything in it. */
export type PackageForm = 'zip' | 'folder' | 'page';

/** How a package is named: by what its course wants its packages to be called, and by its version. */
interface Named {
  readonly calledAs: string;
  readonly cover: { readonly version: string };
}

/** What a package and all that is written beside it are called, without an ending. */
export const baseName = ({ calledAs, cover }: Named, target: Target): string =>
  `${calledAs}-${cover.version}-${target}`;

/** The name of a package in its folder. A page is given to people: it says no more than they need. */
export function packageName(course: Named, target: Target, form: PackageForm): string {
  switch (form) {
    case 'zip':
      return `${baseName(course, target)}.zip`;
    case 'folder':
      return baseName(course, target);
    case 'page':
      return `${course.calledAs}-${course.cover.version}.html`;
    default:
      return assertNever(form);
  }
}

/**
 * The target of a package of a course, by its name; `null` for a file that is none.
 *
 * @param course What its packages are called; `null`: whatever they are.
 */
export function targetOfName(
  name: string,
  course: string | null,
  wanted: readonly Target[],
): Target | null {
  if (course !== null && !name.startsWith(`${course}-`)) return null;
  const rest =
    course === null ? name.replace(/^[a-z\d-]+?-(?=\d+\.)/, '') : name.slice(course.length + 1);
  const found = /^\d+\.\d+\.\d+(?:-([\w-]+?)(?:\.zip)?|\.(html))$/.exec(rest);
  return wanted.find((target) => target === (found?.[1] ?? found?.[2])) ?? null;
}

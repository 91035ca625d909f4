import { assertNever } from '../core/assertNever.ts';
import type { PlayableCover } from '../course/playable.ts';
import type { Target } from './target.ts';

/** How a package lies on the disk: one zip file, a folder, or one page that has everything in it. */
export type PackageForm = 'zip' | 'folder' | 'page';

type Named = Pick<PlayableCover, 'id' | 'version'>;

/** What a package and all that is written beside it are called, without an ending. */
export const baseName = ({ id, version }: Named, target: Target): string =>
  `${id}-${version}-${target}`;

/** The name of a package in its folder. A page is given to people: it says no more than they need. */
export function packageName(course: Named, target: Target, form: PackageForm): string {
  switch (form) {
    case 'zip':
      return `${baseName(course, target)}.zip`;
    case 'folder':
      return baseName(course, target);
    case 'page':
      return `${course.id}-${course.version}.html`;
    default:
      return assertNever(form);
  }
}

/** The target of a package of a course, by its name; `null` for a file that is none. */
export function targetOfName(
  name: string,
  course: string,
  wanted: readonly Target[],
): Target | null {
  if (!name.startsWith(`${course}-`)) return null;
  const rest = name.slice(course.length + 1);
  const found = /^\d+\.\d+\.\d+(?:-([\w-]+?)(?:\.zip)?|\.(html))$/.exec(rest);
  return wanted.find((target) => target === (found?.[1] ?? found?.[2])) ?? null;
}

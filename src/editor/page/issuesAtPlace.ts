import type { Issue } from '../../core/issue.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import type { FormTools } from './form/FormContext.ts';

/** Finds what `check` says of a place. Apart from the page, which only hands it on. */
export function issuesAtPlace(
  issues: readonly Issue[],
): Pick<FormTools, 'issuesAt' | 'notesWithin'> {
  const byPlace = new Map<string, readonly Issue[]>();
  const within = new Map<string, number>();
  for (const issue of issues) {
    const { file, path } = issue.place;
    byPlace.set(`${file} ${path}`, [...(byPlace.get(`${file} ${path}`) ?? []), issue]);
    for (const around of waysTo(path)) {
      within.set(`${file} ${around}`, (within.get(`${file} ${around}`) ?? 0) + 1);
    }
  }
  return {
    issuesAt: ({ file, path }) => byPlace.get(`${file} ${formatPath(path)}`) ?? [],
    notesWithin: ({ file, path }) => within.get(`${file} ${formatPath(path)}`) ?? 0,
  };
}

/** A written path and all those that it leads through: `a`, `a[0]`, `a[0].b`. */
const waysTo = (path: string): readonly string[] => [
  ...[...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)).filter(Boolean),
  path,
];

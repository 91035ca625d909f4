import type { Issue } from '../../core/issue.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';

/** Finds what `check` says of exactly a place. Apart from the page, which only hands it on. */
export function issuesAtPlace(issues: readonly Issue[]): (place: DraftPlace) => readonly Issue[] {
  const byPlace = new Map<string, readonly Issue[]>();
  for (const issue of issues) {
    const key = `${issue.place.file} ${issue.place.path}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), issue]);
  }
  return ({ file, path }) => byPlace.get(`${file} ${formatPath(path)}`) ?? [];
}

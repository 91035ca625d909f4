import { join } from 'node:path';

import { readBuild } from '../../src/node/readBuild.ts';
import type { CourseToPublish } from '../../src/publish/courseToPublish.ts';
import type { PlayerBuild } from '../../src/publish/playerBuild.ts';
import { type Package, publish } from '../../src/publish/publish.ts';
import type { Target } from '../../src/publish/target.ts';

/** As much of a film does for tests: it is carried as it is, whatever stands in it. */
export const FILM_BYTES = 20_000;

export const isFilm = (path: string): boolean => /\.(?:mp4|webm)$/.test(path);

/** The player that “npm run build” made. */
export async function builtPlayer(): Promise<PlayerBuild> {
  const build = await readBuild(join(import.meta.dirname, '..', '..', 'dist'));
  if (!build.ok) throw new Error(build.error);
  return build.value;
}

/** The files of a package. Throws when it cannot be made. */
export async function packageOf(
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
): Promise<Package> {
  const made = await publish(course, build, target);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

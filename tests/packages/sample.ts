import { join } from 'node:path';

import { readBuild } from '../../src/node/readBuild.ts';
import type { CourseToPublish } from '../../src/publish/courseToPublish.ts';
import type { PlayerBuild } from '../../src/publish/playerBuild.ts';
import { canReport, type Package, publish } from '../../src/publish/publish.ts';
import { type Target, targetFacts, targets } from '../../src/publish/target.ts';

/** The player that “npm run build” made. */
export async function builtPlayer(): Promise<PlayerBuild> {
  const build = await readBuild(join(import.meta.dirname, '..', '..', 'dist'));
  if (!build.ok) throw new Error(build.error);
  return withAdapters(build.value);
}

/** An adapter that is not there yet is stood in for: packages are looked at before they can report. */
function withAdapters(build: PlayerBuild): PlayerBuild {
  const standalone = build.manifest['src/lms/standalone/adapter.ts'];
  const missing = targets
    .filter((target) => !canReport(build, target))
    .map((target) => `src/lms/${targetFacts[target].page.standard}/adapter.ts`);
  if (standalone === undefined) throw new Error('The build has no adapter at all.');
  const standIns = missing.map((key) => [key, standalone] as const);
  return { ...build, manifest: { ...build.manifest, ...Object.fromEntries(standIns) } };
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

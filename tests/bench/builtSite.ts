import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { CourseShelf } from '../../src/node/courseShelf.ts';
import { PUBLISH_FOLDER, readCoverRenderer } from '../../src/node/readBuild.ts';
import { writeSite } from '../../src/node/writeSite.ts';

/** Lays a folder of courses beside a copy of the built player in `site`. Writes their locks. */
export async function layBeside(root: string, site: string, courses: string): Promise<void> {
  await (await CourseShelf.open(courses)).writeLocks();
  await cp(join(root, 'dist'), site, { recursive: true });
  await writeSite(courses, site, await readCoverRenderer(join(site, PUBLISH_FOLDER)));
}

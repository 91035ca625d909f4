import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { CourseFiles } from '../../src/course/files.ts';
import { layBeside } from './builtSite.ts';

/** Lays a generated course, called `generated`, beside a copy of the built player in `site`. */
export async function writeLongSite(root: string, site: string, files: CourseFiles): Promise<void> {
  const courses = join(site, '.courses');
  for (const [path, file] of files) {
    if (!('bytes' in file)) continue;
    const place = join(courses, 'generated', path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, file.bytes);
  }
  await layBeside(root, site, courses);
}

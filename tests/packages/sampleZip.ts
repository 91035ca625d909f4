import { createHash } from 'node:crypto';

import { zipped } from '../../src/publish/zip.ts';
import { smallCourse } from '../../src/publish/testing/smallCourse.ts';
import { builtPlayer, packageOf } from './sample.ts';

/** The fingerprint of a package, for a process with surroundings of its own. */
export async function sampleZip(): Promise<string> {
  const build = await builtPlayer();
  const files = await packageOf(smallCourse(), build, 'scorm12');
  return createHash('sha256')
    .update(await zipped(files, build.packer))
    .digest('hex');
}

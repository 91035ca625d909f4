import { COURSE_FILE, MEDIA_FOLDER } from '../course/files.ts';
import { CONTENT_FOLDER } from '../course/pageData.ts';
import { type Result, fail, ok } from '../core/result.ts';
import type { CourseToPublish } from './courseToPublish.ts';
import { type Packer, zipped, zipProblem } from './zip.ts';

/** Where a package carries what the author wrote: one file that no page asks for. */
export const SOURCE_FILE = 'source/course.zip';

/** The author's files, and those media that no learner is shown; all others lie in the package. */
export async function sourceZip(
  { source, media, shownMedia }: CourseToPublish,
  packer: Packer,
): Promise<Result<Uint8Array, string>> {
  const unshown = [...media].filter(([path]) => !shownMedia.has(path));
  const files = new Map([...source, ...unshown]);
  const problem = zipProblem(files);
  return problem === null ? ok(await zipped(files, alike(packer))) : fail(problem);
}

/** A package is the same wherever it is made; what one zlib makes of a file, another does not. */
const alike = ({ deflateAlike, ...packer }: Packer): Packer => ({
  ...packer,
  deflateAlike,
  deflate: async (bytes) => deflateAlike(bytes),
});

const PACKED_MEDIA = `${CONTENT_FOLDER}/${MEDIA_FOLDER}`;

/** The course's folder again, from the files of a package and those of its source; `null` if it is none. */
export function openedCourse<File>(
  packaged: ReadonlyMap<string, File>,
  source: ReadonlyMap<string, File>,
): ReadonlyMap<string, File> | null {
  if (!source.has(COURSE_FILE)) return null;
  const media = [...packaged]
    .filter(([path]) => path.startsWith(PACKED_MEDIA))
    .map(([path, bytes]) => [path.slice(CONTENT_FOLDER.length + 1), bytes] as const);
  return new Map([...source, ...media]);
}

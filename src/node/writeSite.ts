import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { CONTENT_FOLDER } from '../course/pageData.ts';
import type { Issue } from '../core/issue.ts';
import type { BuiltCourse } from './builtCourse.ts';
import type { RenderCover } from './coverRenderer.ts';
import { coursePage, libraryPage } from './coursePages.ts';
import { CourseShelf } from './courseShelf.ts';
import { stylesFirst } from './embed.ts';

/**
 * Lays every course beside the built player, each in a folder of its own with its cover drawn, and
 * fills the library page.
 *
 * @throws When a course has errors or its lock is out of date: a build never changes its sources.
 */
export async function writeSite(
  courses: string,
  out: string,
  renderCover: RenderCover,
): Promise<void> {
  const shelf = await CourseShelf.open(courses);
  const player = stylesFirst(inSubfolder(await readFile(join(out, 'player.html'), 'utf8')));
  for (const name of shelf.names()) {
    const course = playableOf(shelf, name);
    const page = coursePage(player, { built: course, errors: [] }, await renderCover(course.cover));
    await writeCourse(join(out, name), page, course);
  }
  const library = join(out, 'index.html');
  await writeFile(library, libraryPage(await readFile(library, 'utf8'), shelf.library()));
}

async function writeCourse(folder: string, page: string, course: BuiltCourse): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), page);
  for (const [path, json] of course.files) {
    const file = join(folder, CONTENT_FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, json);
  }
  const media = join(course.folder, 'media');
  await cp(media, join(folder, CONTENT_FOLDER, 'media'), { recursive: true }).catch(ignoreMissing);
}

function playableOf(shelf: CourseShelf, name: string): BuiltCourse {
  const { built, errors } = shelf.get(name) ?? { built: null, errors: [] };
  if (built === null)
    throw new Error(`The course “${name}” has errors:\n${errors.map(inWords).join('\n')}`);
  if (built.lock.upToDate) return built;
  throw new Error(
    `courses/${name}/course.lock.json does not know every lesson and block yet. Run “npm start” once, and commit the file.`,
  );
}

const inWords = ({ place, message, remedy }: Issue): string =>
  `  ${place.file}:${place.line}:${place.column} ${message} ${remedy}`;

/** The player's page one folder below its assets. */
const inSubfolder = (html: string): string => html.replaceAll('="./', '="../');

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}

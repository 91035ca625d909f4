import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { mediaType } from '../core/mediaType.ts';
import { CONTENT_FOLDER } from '../course/pageData.ts';
import type { Issue } from '../core/issue.ts';
import type { ServedCourse } from './builtCourse.ts';
import type { RenderCover } from '../publish/playerBuild.ts';
import { coursePage, libraryPage } from '../publish/coursePages.ts';
import { isSiteName } from '../editor/shelf/shelfNames.ts';
import { CourseShelf } from './courseShelf.ts';
import { inlineFirstPage } from '../publish/firstPage.ts';
import { placeInside } from './placeInside.ts';
import { TEMPLATE } from '../publish/builtPlayer.ts';
import { sha256 } from './sha256.ts';

/**
 * Lays every course beside the built player in `out`, each in a folder of its own with its cover
 * drawn, and the library page.
 *
 * @throws When a course has errors or its lock is out of date: a build never changes its sources.
 */
export async function writeSite(
  courses: string,
  out: string,
  renderCover: RenderCover,
): Promise<void> {
  const shelf = await CourseShelf.open(courses);
  const page = await inlineFirstPage(
    await readFile(join(out, TEMPLATE), 'utf8'),
    (address) => readFileSync(join(out, address), 'utf8'),
    sha256,
  );
  for (const name of shelf.names()) {
    if (isSiteName(name)) throw new Error(ownName(courses, name));
    const course = playableOf(shelf, name);
    const drawn = await renderCover(course.cover);
    await writeCourse(join(out, name), coursePage(inSubfolder(page), course, drawn), course);
  }
  const library = libraryPage(page, shelf.library());
  await writeFile(
    join(out, 'index.html'),
    library.replace('</body>', () => TO_EDITOR),
  );
  await writeFile(join(out, 'to-editor.css'), TO_EDITOR_STYLE);
}

const ownName = (courses: string, name: string): string =>
  `The folder “${name}” in “${courses}” has a name that the site needs for itself: its course and the site’s own pages would lie over each other. Rename the folder, and the course’s “id” with it, and build again.`;

async function writeCourse(folder: string, page: string, course: ServedCourse): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), page);
  for (const [path, json] of course.files) {
    const file = join(folder, CONTENT_FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, json);
  }
  await cp(join(course.folder, 'media'), join(folder, CONTENT_FOLDER, 'media'), {
    recursive: true,
    dereference: true,
    filter: (path) => isServed(course.folder, path),
  }).catch(ignoreMissing);
}

/** Media, and folders of them: no page, no script, and nothing from outside the course. */
async function isServed(course: string, path: string): Promise<boolean> {
  const place = await placeInside(course, relative(course, path));
  if (place === null) return false;
  return mediaType(path) !== null || (await stat(place)).isDirectory();
}

function playableOf(shelf: CourseShelf, name: string): ServedCourse {
  const { built, issues } = shelf.get(name) ?? { built: null, issues: [] };
  if (built === null)
    throw new Error(`The course “${name}” has errors:\n${issues.map(inWords).join('\n')}`);
  if (built.lock.upToDate) return built;
  throw new Error(
    `courses/${name}/course.lock.json does not know every lesson and block yet. Run “npm start” once, and commit the file.`,
  );
}

const inWords = ({ place, message, remedy }: Issue): string =>
  `  ${place.file}:${place.line}:${place.column} ${message} ${remedy}`;

/**
 * Leads from the library of a built site to its editor, in both of its languages. Beside the page that
 * the player draws: it knows no editor, so that nothing of one is in what learners load.
 */
const TO_EDITOR = `<footer class="to-editor">
      <link rel="stylesheet" href="./to-editor.css" />
      <a href="./editor/" hreflang="en" lang="en" dir="ltr">Make or change courses</a>
      <a href="./editor/?language=ar" hreflang="ar" lang="ar" dir="rtl">أنشئ الدورات أو غيّرها</a>
    </footer>
  </body>`;

const TO_EDITOR_STYLE = `.to-editor {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 2rem;
  justify-content: center;
  padding: 1.5rem 1rem 2.5rem;
}
.to-editor a {
  padding-block: 0.6rem;
}
`;

/** The player's page one folder below its assets. */
const inSubfolder = (html: string): string => html.replaceAll('="./', '="../');

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}

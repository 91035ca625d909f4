import { type Result, fail, ok } from '../../core/result.ts';
import { pageData } from '../../course/pageData.ts';
import { pathProblem, shownPath } from '../../node/pathProblem.ts';
import { readZip, type ZipEntry } from '../../node/readZip.ts';
import { START_PAGE } from '../../publish/manifestResources.ts';
import { filesOfPage } from '../../publish/openedPage.ts';
import { openedCourse, partOfCourse, SOURCE_FILE } from '../../publish/sourceZip.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const FOREIGN =
  'It does not carry a course: only packages that “waymark publish” made can be opened.';
const NO_SOURCE =
  'It is a course of Waymark, but was published without what its author wrote. Who has the course’s folder can publish it with --source.';

/** The course's folder from the bytes of a package, or in words why it cannot be had from there. */
export function courseIn(bytes: Uint8Array): Result<Files, string> {
  const packaged = isPage(bytes) ? heldBy(bytes) : unpacked(bytes, isOfInterest);
  if (!packaged.ok) return packaged;
  const zip = packaged.value.get(SOURCE_FILE);
  if (zip === undefined) return fail(isOurs(packaged.value) ? NO_SOURCE : FOREIGN);
  const source = unpacked(zip, () => true);
  if (!source.ok) return source;
  const course = openedCourse(packaged.value, source.value);
  return course === null ? fail(FOREIGN) : ok(course);
}

const isOfInterest = (path: string): boolean => partOfCourse(path) || path === START_PAGE;

const isOurs = (files: Files): boolean =>
  new TextDecoder().decode(files.get(START_PAGE)).includes(`id="${pageData.cover}"`);

const isPage = (bytes: Uint8Array): boolean =>
  /^\s*<!doctype html/i.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/** What a course that is one page holds. Names in it are as little to be trusted as those in a zip file. */
function heldBy(bytes: Uint8Array): Result<Files, string> {
  try {
    const files = filesOfPage(new TextDecoder().decode(bytes));
    for (const path of files.keys()) {
      const problem = pathProblem(path);
      if (problem !== null) return fail(`It holds “${shownPath(path)}”: ${problem}.`);
    }
    return ok(new Map([...files, [START_PAGE, bytes]]));
  } catch {
    return fail('A file in it is damaged.');
  }
}

function unpacked(bytes: Uint8Array, wanted: (path: string) => boolean): Result<Files, string> {
  const entries = readZip(bytes);
  if (!entries.ok) return entries;
  const files = entries.value.filter(({ path }) => wanted(path));
  try {
    return ok(new Map(files.map(({ path, unpack }: ZipEntry) => [path, unpack()])));
  } catch (error) {
    return fail(`A file in it is damaged: ${error instanceof Error ? error.message : ''}`);
  }
}

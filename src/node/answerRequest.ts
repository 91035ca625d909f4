import { normalize, sep } from 'node:path';

import { mediaType } from '../core/mediaType.ts';
import { CONTENT_FOLDER } from '../course/pageData.ts';
import { mediaPath, type ServedCourse } from './builtCourse.ts';
import type { CourseShelf } from './courseShelf.ts';
import { placeInside } from './placeInside.ts';
import { readPlainFile } from './readPlainFile.ts';

/** What to answer: a page that still has to be made, or a finished response. */
export type RequestAnswer =
  | { readonly kind: 'page'; readonly course: string; readonly url: string }
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    };

/** Answers what concerns a course: its page and its data. `null` leaves the request to others. */
export async function answerRequest(
  url: string,
  shelf: CourseShelf,
): Promise<RequestAnswer | null> {
  // `//[` is no address, though a client may ask for it.
  if (!URL.canParse(url, ORIGIN)) return notFound;
  const { pathname, search } = new URL(url, ORIGIN);
  const [course = '', ...rest] = pathname.slice(1).split('/').map(decode);
  const shelved = shelf.get(course);
  if (shelved === undefined) return null;
  if (rest.length === 0) return redirect(`/${course}/${search}`);
  if (rest.length === 1 && (rest[0] === '' || rest[0] === 'index.html')) {
    return { kind: 'page', course, url };
  }
  if (rest[0] !== CONTENT_FOLDER || shelved.built === null) return notFound;
  return content(shelved.built, rest.slice(1).join('/'));
}

async function content(course: ServedCourse, path: string): Promise<RequestAnswer> {
  const json = course.files.get(path);
  if (json !== undefined) return found('application/json', json);
  const type = mediaType(path);
  const inside = normalize(mediaPath(path));
  if (type === null || !inside.startsWith(`media${sep}`)) return notFound;
  const file = await placeInside(course.folder, inside);
  const bytes = file === null ? null : await readPlainFile(file);
  return bytes === null ? notFound : found(type, bytes);
}

const found = (type: string, body: string | Uint8Array): RequestAnswer => ({
  kind: 'response',
  status: 200,
  headers: { 'content-type': type, 'cache-control': 'no-store' },
  body,
});

const redirect = (location: string): RequestAnswer => ({
  kind: 'response',
  status: 302,
  headers: { location },
  body: '',
});

const ORIGIN = 'http://localhost';

const notFound: RequestAnswer = {
  kind: 'response',
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'There is no such file in this course.',
};

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

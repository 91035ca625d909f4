import { toBase64 } from '../core/base64.ts';
import { mediaType } from '../core/mediaType.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { CONTENT_FOLDER, fileInPage } from '../course/pageData.ts';
import { recordText } from '../course/published/publishedRecord.ts';
import { ICON } from './builtPlayer.ts';
import { coursePage } from './coursePages.ts';
import type { CourseToPublish } from './courseToPublish.ts';
import { LICENCES_FILE } from './manifestResources.ts';
import type { PlayerBuild } from './playerBuild.ts';
import {
  SINGLE_SCRIPT,
  SINGLE_STYLE,
  singlePage,
  type SingleParts,
  singleScript,
} from './singlePage.ts';

/** Beyond this a browser would need more memory for the page than many devices have. */
const MOST_MEDIA = 250_000_000;

/**
 * A course as one page that has everything in it: each file in an element of its own, so that a
 * language or a film that nobody asks for costs no more than its bytes. Fails in words when the course
 * is too large, or when the build has no player for it.
 */
export async function singleFile(
  course: CourseToPublish,
  build: PlayerBuild,
  source: Uint8Array | null,
): Promise<Result<Uint8Array, string>> {
  const parts = partsOf(build);
  if (parts === null) return fail(NO_SINGLE);
  const bytes = [...course.media.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > MOST_MEDIA) return fail(tooLarge(bytes));
  const page = await singlePage(build.template, parts, build.sha256);
  const drawn = await build.renderCover(course.cover);
  const shown = { ...drawn, cover: withPictures(drawn.cover, course) };
  const held = [
    ...elements(course),
    ...sourceElement(source),
    publishedElement(course),
    ...licencesElement(build),
    singleScript(parts),
  ].join('\n    ');
  const whole = coursePage(page, course, shown);
  const end = whole.lastIndexOf('</body>');
  return ok(new TextEncoder().encode(`${whole.slice(0, end)}  ${held}\n  ${whole.slice(end)}`));
}

const NO_SINGLE =
  'This build of the player cannot be put into one file: a part of it is missing. Run “npm run build”.';

const tooLarge = (bytes: number): string =>
  `The course is too large for one file: its media have ${Math.ceil(bytes / 1_000_000)} MB, and browsers cannot open a page with more than ${MOST_MEDIA / 1_000_000} MB. Make its films smaller, or publish for the web or an LMS.`;

/** Whether a build has what a course in one file is made of. */
export const hasSingle = (build: PlayerBuild): boolean => partsOf(build) !== null;

function partsOf({ files }: PlayerBuild): SingleParts | null {
  const text = (path: string): string | null => textOf(files.get(path));
  const [script, style] = [text(SINGLE_SCRIPT), text(SINGLE_STYLE)];
  const [boot, icon] = [text('boot.js'), files.get(ICON)];
  if (script === null || style === null || boot === null || icon === undefined) return null;
  return { script, style, boot, icon };
}

const textOf = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined ? null : new TextDecoder().decode(bytes).trim();

/** Under which terms the player may be passed on, for whoever looks into the page. */
const licencesElement = ({ files }: PlayerBuild): readonly string[] => {
  const licences = textOf(files.get(LICENCES_FILE));
  return licences === null
    ? []
    : [element('text/plain', LICENCES_FILE, licences.replaceAll('</', '<\\/'))];
};

/** What the player asks for, and where it finds it: see `player/singleFile`. */
function elements({ files, media }: CourseToPublish): readonly string[] {
  const texts = [...files].map(([path, json]) =>
    // Within a text of JSON this is the same character, and can end no element.
    element('application/json', path, json.replaceAll('<', String.raw`\u003c`)),
  );
  const others = [...media].map(([path, bytes]) =>
    element(typeOf(path), addressOf(path), toBase64(bytes)),
  );
  return [...texts, ...others];
}

const element = (type: string, path: string, text: string): string =>
  `<script type="${type}" id="${fileInPage(path)}">${text}</script>`;

/** What the author wrote, in an element that the player never looks at. */
const sourceElement = (source: Uint8Array | null): readonly string[] =>
  source === null ? [] : [element('application/zip', SOURCE_ELEMENT, toBase64(source))];

/** What the next page of the course has to know of this one, in an element that nobody looks at. */
const publishedElement = ({ published }: CourseToPublish): string =>
  element(
    'application/json',
    PUBLISHED_ELEMENT,
    toBase64(new TextEncoder().encode(recordText(published))),
  );

/** Under this name a page carries what is known of it. */
export const PUBLISHED_ELEMENT = 'published';

/** Under this name a page carries what its author wrote. */
export const SOURCE_ELEMENT = 'source';

const typeOf = (path: string): string => mediaType(path) ?? 'application/octet-stream';

const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The pictures of the drawn cover, with the address by which the player knows them. */
function withPictures(drawn: string, { media }: CourseToPublish): string {
  const addresses = new Map([...media].map(([path, bytes]) => [addressOf(path), { path, bytes }]));
  return drawn.replaceAll(PICTURE, (whole, address: string) => {
    const found = addresses.get(address.replaceAll('&#x27;', "'"));
    return found === undefined
      ? whole
      : `src="data:${typeOf(found.path)};base64,${toBase64(found.bytes)}"`;
  });
}

const PICTURE = new RegExp(`src="${CONTENT_FOLDER}/(media/[^"]+)"`, 'g');

import { framedSources } from '../course/embeddedOrigins.ts';
import { CONTENT_FOLDER } from '../course/pageData.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { recordText } from '../course/published/publishedRecord.ts';
import { ICON } from './builtPlayer.ts';
import { chunkClosure } from './chunkClosure.ts';
import { coursePage } from './coursePages.ts';
import type { CourseToPublish } from './courseToPublish.ts';
import { inlinedStyles, inlineFirstPage } from './firstPage.ts';
import { manifestOf } from './manifest.ts';
import { LICENCES_FILE, PUBLISHED_FILE, START_PAGE } from './manifestResources.ts';
import { offlineFiles, withOffline } from './offline.ts';
import type { PlayerBuild } from './playerBuild.ts';
import { hasSingle, singleFile } from './singleFile.ts';
import { SOURCE_FILE, sourceZip } from './sourceZip.ts';
import { type Target, targetFacts } from './target.ts';

/** The files of a package: path with forward slashes → bytes. */
export type Package = ReadonlyMap<string, Uint8Array>;

/**
 * Lays a course and the part of the player that it needs into a package for a target; `withSource`
 * says whether what the author wrote goes along. Pure: equal courses and builds give equal packages.
 * Fails in words when the build lacks what the target needs.
 */
export async function publish(
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
  withSource = targetFacts[target].source,
): Promise<Result<Package, string>> {
  // Packed while the cover is drawn.
  const packing = withSource ? sourceZip(course, build.packer) : ok(null);
  const carried = onlyShown(course);
  if (target !== 'html') return publishFiles(carried, build, target, packing);
  const source = await packing;
  if (!source.ok) return source;
  const page = await singleFile(carried, build, source.value);
  return page.ok ? ok(new Map([[START_PAGE, page.value]])) : page;
}

async function publishFiles(
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
  packing: Result<null, string> | Promise<Result<Uint8Array, string>>,
): Promise<Result<Package, string>> {
  const schemas = schemasFor(build, target);
  if (!schemas.ok) return schemas;
  const player = playerFiles(course, build, target);
  if (!player.ok) return player;
  const page = await pageFor(course, build, target);
  const source = await packing;
  if (!source.ok) return source;
  const content = new Map([
    [START_PAGE, bytesOf(page)],
    ...player.value,
    ...contentFiles(course),
    [PUBLISHED_FILE, bytesOf(recordText(course.published))],
    ...(source.value === null ? [] : [[SOURCE_FILE, source.value] as const]),
  ]);
  const manifest = manifestOf(target, {
    ...course.cover,
    passing: course.passing,
    content: [...content.keys()].toSorted(),
    schemas: [...schemas.value.keys()].toSorted(),
  });
  const described = manifest.map(([path, text]) => [path, bytesOf(text)] as const);
  const offline = target === 'web' ? offlineFiles(build, course.cover, content) : [];
  return ok(new Map([...described, ...schemas.value, ...content, ...offline]));
}

const onlyShown = (course: CourseToPublish): CourseToPublish => ({
  ...course,
  media: new Map([...course.media].filter(([path]) => course.shownMedia.has(path))),
});

type Files = ReadonlyMap<string, Uint8Array>;

function schemasFor({ schemas }: PlayerBuild, target: Target): Result<Files, string> {
  const { name, schemas: set } = targetFacts[target];
  const files = set === null ? new Map<string, Uint8Array>() : schemas.get(set);
  return files === undefined
    ? fail(
        `A package for ${name} carries its schema files (XSD), and this build of the player has none: they were not installed when it was built. Run “npm ci && npm run build”.`,
      )
    : ok(files);
}

/** Whether a build has the adapter that a target needs, and the player as the target needs it. */
export const canReport = (build: PlayerBuild, target: Target): boolean =>
  target === 'html'
    ? hasSingle(build)
    : Object.keys(build.manifest).some((key) =>
        key.startsWith(`src/lms/${targetFacts[target].page.standard}/`),
      );

/** The player as far as the course and the target need it. */
function playerFiles(
  { uses, cover }: CourseToPublish,
  build: PlayerBuild,
  target: Target,
): Result<readonly (readonly [string, Uint8Array])[], string> {
  const { name, page } = targetFacts[target];
  const adapter = page.standard;
  const paths = [
    ICON,
    LICENCES_FILE,
    ...chunkClosure(build, { ...uses, languages: cover.languages, adapter }),
  ];
  if (!canReport(build, target))
    return fail(`This build of the player cannot report to ${name} yet.`);
  const inPage = new Set(inlinedStyles(build.template));
  const files = paths.flatMap((path) => {
    const bytes = build.files.get(path);
    return bytes === undefined || inPage.has(path) ? [] : [[path, bytes] as const];
  });
  const missing = paths.find((path) => !build.files.has(path));
  if (missing !== undefined) {
    return fail(
      `The build of the player is not whole: “${missing}” is missing. Run “npm run build”.`,
    );
  }
  return ok(files);
}

async function pageFor(
  { cover, embeds, uses }: CourseToPublish,
  build: PlayerBuild,
  target: Target,
): Promise<string> {
  const text = (address: string): string =>
    new TextDecoder().decode(build.files.get(address.replace('./', '')));
  const page = await inlineFirstPage(build.template, text, build.sha256);
  const drawn = await build.renderCover(cover);
  const shown = { cover, embeds: framedSources(embeds, uses) };
  if (target === 'web') return withOffline(coursePage(page, shown, drawn));
  return coursePage(page, { ...shown, target: targetFacts[target].page }, drawn);
}

const contentFiles = ({
  files,
  media,
}: CourseToPublish): readonly (readonly [string, Uint8Array])[] =>
  [...[...files].map(([path, json]) => [path, bytesOf(json)] as const), ...media].map(
    ([path, bytes]) => [`${CONTENT_FOLDER}/${path}`, bytes] as const,
  );

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { fail } from '../../src/core/result.ts';
import { carriedFiles } from '../../src/node/carriedFiles.ts';
import { checkedCourse } from '../../src/node/checkedCourse.ts';
import { lockText } from '../../src/course/lock/lockText.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import { type CourseToPublish, courseToPublish } from '../../src/publish/courseToPublish.ts';
import type { PlayerBuild } from '../../src/publish/playerBuild.ts';
import { publish } from '../../src/publish/publish.ts';
import { type Target, targetFacts, targets } from '../../src/publish/target.ts';
import { zipped } from '../../src/publish/zip.ts';
import { packageProblems } from './packageProblems.ts';
import { manifestPath, textOf } from './packageRule.ts';
import { named, readXml } from './readXml.ts';
import { smallCourse } from '../../src/publish/testing/smallCourse.ts';
import { builtPlayer, FILM_BYTES, isFilm, packageOf } from './sample.ts';
import { schemaProblems } from './schemaProblems.ts';
import { installedSet } from './schemaSets.ts';

const root = join(import.meta.dirname, '..', '..');
const described = targets.filter((target) => target !== 'web' && target !== 'html');
const odd = { title: 'Fire & “rescue” <for> ü, ‹ and 🚒', description: 'Say “ü” & <go>\u0001 👋' };

let build: PlayerBuild;
let reference: CourseToPublish;
const made = new Map<Target, ReadonlyMap<string, Uint8Array>>();

/** The reference course as `waymark publish` takes it, but for most of its films. */
async function referenceCourse(): Promise<CourseToPublish> {
  const folder = join(root, 'courses', 'peer-work');
  const checked = await checkedCourse(folder);
  if (!checked.ok) throw new Error('The reference course has errors.');
  const { loaded, files } = checked.value;
  const { lock } = updateLock(loaded, loaded.lock);
  const carried = await carriedFiles(folder, files, lockText(lock));
  if (!carried.ok) throw new Error(carried.error);
  const media = [...carried.value.media].map(
    ([path, bytes]) => [path, isFilm(path) ? bytes.slice(0, FILM_BYTES) : bytes] as const,
  );
  return courseToPublish(loaded, lock, { ...carried.value, media: new Map(media) });
}

beforeAll(async () => {
  build = await builtPlayer();
  reference = await referenceCourse();
  for (const target of targets) made.set(target, await packageOf(reference, build, target));
});

const packaged = (target: Target): ReadonlyMap<string, Uint8Array> => made.get(target) ?? new Map();

const manifestOf = (files: ReadonlyMap<string, Uint8Array>, target: Target) =>
  textOf(files.get(manifestPath(target)));

function identifiers(files: ReadonlyMap<string, Uint8Array>, target: Target) {
  const manifest = readXml(manifestOf(files, target));
  return ['manifest', 'organization', 'item', 'resource', 'course', 'au'].flatMap((name) =>
    named(manifest, name).map(({ attributes }) => attributes['identifier'] ?? attributes['id']),
  );
}

test.each(targets)(
  '%s: 40 root, slashes, names; 42 own rules; 43 zip and manifest agree',
  (target) => {
    expect(packageProblems(packaged(target), target)).toEqual([]);
  },
);

describe.each(targets.filter((target) => target !== 'html'))('%s', (target) => {
  test('45 relative addresses only', () => {
    const page = textOf(packaged(target).get('index.html'));
    expect(page.match(/(?:src|href)="(?:https?:)?\/[^"]*"/g)).toBeNull();
    expect(page).toContain("default-src 'self'");
  });
});

describe.each(described)('%s', (target) => {
  test('44 identifiers stay the same when all else of a course changes', async () => {
    const changed = smallCourse({ title: 'Another', version: '2.0.0' });
    const anew = await packageOf(changed, build, target);
    expect(identifiers(anew, target)).toEqual(identifiers(packaged(target), target));
  });

  test('46 titles with & ‹ " ü and emoji survive', async () => {
    const files = await packageOf(smallCourse(odd), build, target);
    const manifest = readXml(manifestOf(files, target));
    const titles = named(manifest, 'title').map(
      (title) => named(title, 'langstring')[0]?.text ?? title.text,
    );
    expect(new Set(titles)).toEqual(new Set([odd.title]));
    expect(packageProblems(files, target)).toEqual([]);
  });

  test('the page says whom it reports to', () => {
    const page = textOf(packaged(target).get('index.html'));
    const json = /id="waymark-target">([^<]*)</.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(targetFacts[target].page);
  });

  test('carries no more of the player than the course needs, within 386 kB', async () => {
    const files = packaged(target);
    const runtime = new Map(
      [...files].filter(
        ([path]) => /^(?:assets\/|index\.html|favicon)/.test(path) && !path.endsWith('.woff2'),
      ),
    );
    expect((await zipped(runtime, build.packer, build.deflated)).length).toBeLessThanOrEqual(
      386_000,
    );
    const { blocks, questions } = reference.uses;
    const unused = [...files.keys()].filter((path) => {
      const [, block] = /assets\/block-(\w+)-/.exec(path) ?? [];
      const used = block === undefined || blocks.has(block) || questions.has(block);
      return !used || /assets\/showLibrary/.test(path);
    });
    expect(unused).toEqual([]);
  });

  test('carries what is drawn first, drawn already', () => {
    expect(textOf(packaged(target).get('index.html'))).toContain('<h1');
  });
});

describe.each(described.filter((target) => target !== 'cmi5'))('%s', (target) => {
  test.each([
    ['a course with a quiz', {}],
    ['a course to view', { completion: { lessons: ['welcome'] } }],
    ['odd titles', odd],
  ])('41 XSD valid, set complete: %s', async (_name, changes) => {
    const set = targetFacts[target].schemas ?? 'scorm12';
    const files = await packageOf(smallCourse(changes), build, target);
    expect(await schemaProblems(manifestOf(files, target), set)).toEqual([]);
    const carried = [...files.keys()].filter((path) => /^[^/]+\.(?:xsd|dtd)$/.test(path));
    expect(carried).toEqual([...installedSet(set).keys()].toSorted());
  });
});

test('41 the schemas do see a manifest that is wrong', async () => {
  const wrong = manifestOf(packaged('scorm12'), 'scorm12')
    .replace('<adlcp:masteryscore>', '<adlcp:mastery>')
    .replace('</adlcp:masteryscore>', '</adlcp:mastery>');
  expect(await schemaProblems(wrong, 'scorm12')).not.toEqual([]);
  const moved = manifestOf(packaged('scorm2004-4'), 'scorm2004-4').replace(
    /(<organizations[^]*<\/organizations>)([^]*<\/resources>)/,
    '$2$1',
  );
  expect(await schemaProblems(moved, 'scorm2004-4')).not.toEqual([]);
});

test('47 cmi5.xml holds our rules', () => {
  const manifest = readXml(manifestOf(packaged('cmi5'), 'cmi5'));
  expect(packageProblems(packaged('cmi5'), 'cmi5')).toEqual([]);
  expect(named(manifest, 'au')[0]?.attributes).toEqual({
    id: 'urn:waymark:unit:peer-work',
    launchMethod: 'AnyWindow',
    moveOn: 'CompletedAndPassed',
    masteryScore: '0.8',
  });
});

test('26 no masteryscore without a test', async () => {
  const viewed = smallCourse({ completion: { lessons: ['welcome'] } });
  const texts = await Promise.all(
    described.map(async (target) => manifestOf(await packageOf(viewed, build, target), target)),
  );
  expect(texts.filter((text) => /mastery|primaryObjective|AndPassed/i.test(text))).toEqual([]);
});

test.each(targets)(
  '%s: says under which terms all of its code and its fonts may be passed on',
  (target) => {
    const files = packaged(target);
    const text = textOf(files.get(target === 'html' ? 'index.html' : 'licences.txt'));
    const code = ['waymark', 'react-dom', 'xstate', 'i18next', 'zustand', 'lucide-react'];
    for (const name of [...code, 'scorm-again', 'rolldown', 'vite'])
      expect(text).toMatch(new RegExp(`^${name} \\d.*, \\w+\n\n.*Licen[cs]e`, 'ims'));
    for (const font of ['fraunces', 'atkinson-hyperlegible-next', 'readex-pro'])
      expect(text).toMatch(new RegExp(`^@fontsource-variable/${font} .*, OFL-1\\.1$`, 'm'));
  },
);

test('a course for the web: kept whole for the time without a connection', () => {
  const files = packaged('web');
  const worker = textOf(files.get('worker.js'));
  const kept: object = JSON.parse(/const FILES = (.*);/.exec(worker)?.[1] ?? '');
  const own = ['licences.txt', 'offline.js', 'published.json', 'worker.js'];
  expect(Object.keys(kept)).toEqual(
    [...files.keys()].filter((path) => !own.includes(path)).toSorted(),
  );
  expect(textOf(files.get('index.html'))).toContain('<script src="./offline.js" defer></script>');
});

test('what the author wrote goes to an LMS, but not to everybody', () => {
  const carrying = targets.filter((target) => packaged(target).has('source/course.zip'));
  expect(carrying).toEqual(['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5']);
  expect(textOf(packaged('html').get('index.html'))).not.toContain('id="waymark-file:source"');
});

test('a course in one file: the same bytes the second time', async () => {
  const again = await packageOf(reference, build, 'html');
  const [first, second] = [packaged('html'), again].map((files) => files.get('index.html'));
  expect(Buffer.compare(first ?? new Uint8Array(), second ?? new Uint8Array())).toBe(0);
});

test('a build without the schema files says what to do, and cmi5 goes without', async () => {
  const bare = { ...build, schemas: new Map() };
  expect(await publish(reference, bare, 'scorm12')).toEqual(
    fail(
      'A package for SCORM 1.2 carries its schema files (XSD), and this build of the player has none: they were not installed when it was built. Run “npm ci && npm run build”.',
    ),
  );
  expect((await publish(reference, bare, 'cmi5')).ok).toBe(true);
});

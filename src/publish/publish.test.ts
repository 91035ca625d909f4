import { expect, test } from 'vitest';

import { fail } from '../core/result.ts';
import { readZip } from '../node/readZip.ts';
import { publish } from './publish.ts';
import { SOURCE_FILE } from './sourceZip.ts';
import { smallBuild } from './testing/smallBuild.ts';
import { smallCourse } from './testing/smallCourse.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const made = async (course = smallCourse()) => {
  const result = await publish(course, smallBuild(), 'scorm12');
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

test('the files of a package', async () => {
  expect([...(await made()).keys()].toSorted()).toEqual([
    'adlcp_rootv1p2.xsd',
    'assets/flipCards.css',
    'assets/flipCards.js',
    'assets/font.woff2',
    'assets/fonts.css',
    'assets/formats.js',
    'assets/lesson.js',
    'assets/player.js',
    'assets/questions.js',
    'assets/scorm12.js',
    'assets/trueFalse-question.js',
    'assets/words-en.js',
    'content/cover.en-AU.json',
    'content/lessons/quiz.en-AU.json',
    'content/lessons/welcome.en-AU.json',
    'content/media/ladder.svg',
    'content/outline.en-AU.json',
    'content/search.en-AU.json',
    'favicon.png',
    'imsmanifest.xml',
    'index.html',
    'licences.txt',
    'published.json',
    'source/course.zip',
  ]);
});

test('the page: drawn, with its course and its target, allowed only what is its own', async () => {
  const page = text((await made()).get('index.html'));
  expect(page).toContain('<html lang="en-AU" dir="ltr">');
  expect(page).toContain('<div id="root"><h1>Working with peer workers</h1></div>');
  expect(page).toContain(
    '<script type="application/json" id="waymark-target">{"standard":"scorm12"}</script>',
  );
  expect(page).toContain(`default-src 'self'; script-src 'self' 'sha256-hash'`);
});

test('a cmi5 page may reach the record store that the LMS hands it', async () => {
  const result = await publish(smallCourse(), smallBuild(), 'cmi5');
  const page = result.ok ? text(result.value.get('index.html')) : '';
  expect(page).toContain(`default-src 'self'; connect-src 'self' https: http:; script-src`);
});

test('a cmi5 package has its manifest and its adapter, and no other standard’s', async () => {
  const result = await publish(smallCourse(), smallBuild(), 'cmi5');
  const paths = result.ok ? [...result.value.keys()] : [];
  expect(paths.filter((path) => /cmi5|scorm|manifest|xsd/.test(path)).toSorted()).toEqual([
    'assets/cmi5.js',
    'cmi5.xml',
  ]);
});

test('a build without the adapter', async () => {
  const build = smallBuild();
  const chunks = Object.entries(build.manifest).filter(([key]) => !key.startsWith('src/lms/cmi5/'));
  const manifest = Object.fromEntries(chunks);
  expect(await publish(smallCourse(), { ...build, manifest }, 'cmi5')).toEqual(
    fail('This build of the player cannot report to cmi5 yet.'),
  );
});

test('a build that is not whole', async () => {
  const build = smallBuild();
  const files = new Map([...build.files].filter(([path]) => path !== 'assets/formats.js'));
  expect(await publish(smallCourse(), { ...build, files }, 'scorm12')).toEqual(
    fail(
      'The build of the player is not whole: “assets/formats.js” is missing. Run “npm run build”.',
    ),
  );
});

test('the media of a language that is left out stay behind; the author’s texts take them along', async () => {
  const again = { media: [{ file: 'ladder.svg', instead: 'ladder.ar.svg' }], texts: {} };
  const files = {
    'locales/ar.json': { format: 1, language: 'ar', ...again },
    'media/ladder.ar.svg': { present: true, size: 400 },
  };
  const course = (languages: readonly string[]) =>
    smallCourse({ translations: ['ar'], cover: { image: 'ladder.svg' } }, { languages }, files);
  const media = async (languages: readonly string[], withSource: boolean) => {
    const result = await publish(course(languages), smallBuild(), 'web', withSource);
    const paths = result.ok ? [...result.value.keys()] : [];
    return paths.filter((path) => path.includes('/media/')).toSorted();
  };
  const [english, arabic] = ['content/media/ladder.svg', 'content/media/ladder.ar.svg'] as const;
  expect(await media(['en-AU'], false)).toEqual([english]);
  expect(await media(['ar'], false)).toEqual([arabic]);
  expect(await media(['en-AU', 'ar'], false)).toEqual([arabic, english]);
  expect(await media(['en-AU'], true)).toEqual([english]);
  const whole = await publish(course(['en-AU']), smallBuild(), 'web', true);
  const source = whole.ok ? readZip(whole.value.get(SOURCE_FILE) ?? new Uint8Array()) : whole;
  expect(source.ok && source.value.map(({ path }) => path)).toContain('media/ladder.ar.svg');
});

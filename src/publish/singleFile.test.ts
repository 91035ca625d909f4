import { expect, test } from 'vitest';

import { fail } from '../core/result.ts';
import { recordText } from '../course/published/publishedRecord.ts';
import { filesOfPage } from './openedPage.ts';
import { publish } from './publish.ts';
import { smallBuild } from './testing/smallBuild.ts';
import { smallCourse } from './testing/smallCourse.ts';

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function pageOf(course = smallCourse(), withSource?: boolean): Promise<string> {
  const made = await publish(course, smallBuild(), 'html', withSource);
  if (!made.ok) throw new Error(made.error);
  expect([...made.value.keys()]).toEqual(['index.html']);
  return decoded(made.value.get('index.html'));
}

const held = (html: string): readonly (readonly [type: string, path: string])[] =>
  [...html.matchAll(/<script type="([^"]*)" id="waymark-file:([^"]*)">/g)].map(
    ([, type = '', path = '']) => [type, path] as const,
  );

test('one page, with every file of the course in it and no source', async () => {
  const html = await pageOf();
  expect(held(html)).toEqual([
    ['application/json', 'cover.en-AU.json'],
    ['application/json', 'outline.en-AU.json'],
    ['application/json', 'lessons/welcome.en-AU.json'],
    ['application/json', 'lessons/quiz.en-AU.json'],
    ['application/json', 'search.en-AU.json'],
    ['image/svg+xml', 'media/ladder.svg'],
    ['application/json', 'published'],
    ['text/plain', 'licences.txt'],
  ]);
  expect(html).toContain('<div id="root"><h1>Working with peer workers</h1></div>');
  expect(html).toContain(
    '<script type="module">/* single/player.js */</script>\n  </body>\n</html>',
  );
});

test('the same bytes the second time', async () => {
  expect(await pageOf()).toBe(await pageOf());
});

test('a text cannot end its element, and is the same when it is read', async () => {
  const html = await pageOf(smallCourse({ title: '</script><!-- ü' }));
  const [, cover = ''] = /id="waymark-file:cover.en-AU.json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(cover)).toMatchObject({ title: '</script><!-- ü' });
});

test('the drawn cover shows its picture, under whatever name the author gave it', async () => {
  const svg = new TextEncoder().encode('<svg/>');
  const media = new Map([["media/it's a café.svg", svg]]);
  const course = { ...smallCourse(), media, shownMedia: new Set(media.keys()) };
  const drawn =
    '<img src="content/media/it&#x27;s%20a%20caf%C3%A9.svg"><img src="content/media/x">';
  const build = { ...smallBuild(), renderCover: async () => ({ cover: drawn, unstarted: '' }) };
  const made = await publish(course, build, 'html');
  expect(made.ok && decoded(made.value.get('index.html'))).toContain(
    '<img src="data:image/svg+xml;base64,PHN2Zy8+"><img src="content/media/x">',
  );
});

test('the page gives back its media, what it says of itself, and the source where wanted', async () => {
  const course = smallCourse();
  const without = filesOfPage(await pageOf(course));
  expect([...without].map(([path, bytes]) => [path, decoded(bytes)])).toEqual([
    ['content/media/ladder.svg', '<svg/>'],
    ['published.json', recordText(course.published)],
  ]);
  const files = filesOfPage(await pageOf(smallCourse(), true));
  expect([...files.keys()]).toEqual([
    'content/media/ladder.svg',
    'source/course.zip',
    'published.json',
  ]);
});

test('a build without the player in one piece', async () => {
  const build = smallBuild();
  const files = new Map([...build.files].filter(([path]) => path !== 'single/player.js'));
  expect(await publish(smallCourse(), { ...build, files }, 'html')).toEqual(
    fail(
      'This build of the player cannot be put into one file: a part of it is missing. Run “npm run build”.',
    ),
  );
});

test('films beyond what browsers open', async () => {
  const media = new Map([['media/film.mp4', new Uint8Array(250_000_001)]]);
  const course = { ...smallCourse(), media, shownMedia: new Set(media.keys()) };
  expect(await publish(course, smallBuild(), 'html')).toEqual(
    fail(
      'The course is too large for one file: its media have 251 MB, and browsers cannot open a page with more than 250 MB. Make its films smaller, or publish for the web or an LMS.',
    ),
  );
});

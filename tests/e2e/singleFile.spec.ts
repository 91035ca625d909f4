// Not the quiet test: this page comes from the disk, and has no origin.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { expect, type Page } from '@playwright/test';

import { isLong } from '../effort.ts';
import { builtCourse } from './builtCourse.ts';
import { test as base } from './languageTest.ts';
import { Learner } from './learner.ts';
import { storageAfter } from './playedBefore.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface OneFile {
  /** Publishes a course of the project as one file; gives the address at which a double click opens it. */
  readonly publish: (folder: string) => string;
  /** Every request but for what lies in the page, and every complaint. */
  readonly asked: string[];
}

const test = base.extend<{ file: OneFile }>({
  file: async ({ context }, provide, info) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) asked.push(message.text());
    });
    context.on('weberror', (error) => asked.push(error.error().message));
    const { project, workerIndex } = info;
    const place = join(project.outputDir, `single-file-${workerIndex}`);
    const publish = (folder: string) => {
      const address = published.get(folder) ?? publishIn(join(place, basename(folder)), folder);
      published.set(folder, address);
      return address;
    };
    await provide({ publish, asked });
  },
});

/** The addresses of what this worker has published: the file of a course is the same in every test. */
const published = new Map<string, string>();

/** Publishes a course of the project as one file, in a folder; gives its address. */
function publishIn(place: string, folder: string): string {
  const course = join(place, 'courses', basename(folder));
  cpSync(join(root, folder), course, { recursive: true });
  const out = join(place, 'out');
  const words = ['publish', course, '--target', 'html', '--out', out, '--first'];
  const launch = join(root, 'src', 'cli', 'launch.mjs');
  const { status, stderr } = spawnSync(process.execPath, [launch, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const made = readdirSync(out).find((name) => name.endsWith('.html'));
  return pathToFileURL(join(out, made ?? '')).href;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [language, name] of [
  ['en-AU', 'English'],
  ['ar', 'Arabic'],
] as const) {
  test.describe(name, () => {
    test.use({ language, locale: language });

    test('a course in one file: opened from the disk, played, and found again', async ({
      page,
      file,
      learner,
    }) => {
      const first = await learner.content('objectives');
      const address = file.publish('courses/peer-work');
      await page.goto(address);
      await learner.start();
      await expect(title(page)).toHaveText(first.title);
      await expect(page).toHaveURL(`${address}#/lesson/objectives`);
      await learner.saved();
      await page.reload();
      await expect(title(page)).toHaveText(first.title);
      // What is kept holds no words.
      if (language !== 'ar') {
        await page.goto('about:blank');
        await page.goto(address);
        await learner.resume();
        await expect(title(page)).toHaveText(first.title);
      }
      const fonts = () =>
        page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
      await expect.poll(fonts).toBeGreaterThan(0);
      expect(new Set(file.asked)).toEqual(new Set([address]));
    });
  });
}

/** In the long run every course is played to its certificate, from its quiz on. */
for (const course of isLong ? ['peer-work', 'peer-support', 'intentional-peer-support'] : []) {
  test(`${course}, html: to the certificate, after the lessons before the quiz`, async ({
    page,
    file,
  }) => {
    const { lessons } = await builtCourse(course);
    const quiz = lessons.findIndex(({ type }) => type === 'quiz');
    const done = lessons.slice(0, quiz).map(({ id }) => id);
    const kept = await storageAfter(done, course);
    await page.addInitScript((texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    }, kept);
    const address = file.publish(`courses/${course}`);
    const learner = new Learner(page, { course });
    await page.goto(address);
    await learner.resume();
    await learner.isIn(quiz + 1);
    await learner.passQuiz((await learner.quiz()).quiz.questions);
    await learner.goOn();
    await learner.isIn(lessons.length);
    await learner.saved();
    await expect(page.getByLabel(learner.t('blocks.certificate.nameLabel'))).toBeVisible();
    expect(new Set(file.asked)).toEqual(new Set([address]));
  });
}

test('its pictures and films are in it', async ({ page, file }) => {
  const address = file.publish('tests/e2e/courses/film');
  await page.goto(address);
  await page.getByRole('button', { name: 'Start course' }).click();
  const film = page.locator('video');
  await expect.poll(() => film.evaluate((player: HTMLVideoElement) => player.readyState)).toBe(4);
  await film.evaluate(async (player: HTMLVideoElement) => {
    player.muted = true;
    await player.play();
    await new Promise((ended) => player.addEventListener('ended', ended, { once: true }));
  });
  await expect(page.locator('#local').getByText('This video is done.')).toBeVisible();
  const captions = await film.evaluate((player: HTMLVideoElement) => {
    const [track] = player.textTracks;
    return [...(track?.cues ?? [])].map((cue) => (cue instanceof VTTCue ? cue.text : ''));
  });
  expect(captions).toEqual(['A low note begins.', 'It goes on to the end.']);
  await page.reload();
  await expect(page.locator('#local').getByText('This video is done.')).toBeVisible();
  expect(new Set(file.asked)).toEqual(new Set([address]));
});

test('where the browser keeps nothing for files, the course says so and plays', async ({
  page,
  file,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(file.publish('courses/peer-work'));
  await page.getByRole('button', { name: 'Start course' }).click();
  await expect(title(page)).toHaveText('Training objectives');
  await expect(
    page.getByText(/This browser cannot keep your place|Not saved/).first(),
  ).toBeAttached();
});

test('in a sandbox without an origin it plays, and says that nothing is kept', async ({
  file,
  page,
}) => {
  const path = fileURLToPath(file.publish('courses/peer-work'));
  await page.route('https://lms.test/**', (route) =>
    route.request().url().endsWith('course.html')
      ? route.fulfill({ path, contentType: 'text/html' })
      : route.fulfill({
          contentType: 'text/html',
          body: '<iframe sandbox="allow-scripts" src="course.html" style="inline-size: 70rem; block-size: 45rem"></iframe>',
        }),
  );
  await page.goto('https://lms.test/');
  const course = page.frameLocator('iframe');
  await course.getByRole('button', { name: 'Start course' }).click();
  await expect(course.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(course.getByText(/cannot keep your place|^Not saved$/).first()).toBeAttached();
});

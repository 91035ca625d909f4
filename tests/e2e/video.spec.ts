import { expect, type Page } from '@playwright/test';

import { test } from './courseSite.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/film/');
  await page.getByRole('button', { name: 'Start course' }).click();
  await expect(page.getByRole('heading', { name: 'Six seconds' })).toBeVisible();
});

/** As on another day. */
async function comeBack(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('/film/');
  await page.getByRole('button', { name: /^Resume/ }).click();
}

const film = (page: Page) => page.locator('video');
const external = (page: Page) => page.locator('#external');

/** Where it ends by itself: who stops it a moment before is not at its end. */
const THE_END = Infinity;

/** Plays the film from where it is to a second, or a little beyond. */
async function playTo(page: Page, second: number): Promise<void> {
  await film(page).evaluate(async (player: HTMLVideoElement, end) => {
    player.muted = true;
    await player.play();
    await new Promise<void>((reached) => {
      const look = () => (player.currentTime >= end || player.ended) && reached();
      player.addEventListener('timeupdate', look);
      player.addEventListener('ended', look);
    });
    player.pause();
  }, second);
}

const seekTo = (page: Page, second: number) =>
  film(page).evaluate(async (player: HTMLVideoElement, to) => {
    const moved = new Promise((done) => player.addEventListener('seeked', done, { once: true }));
    player.currentTime = to;
    await moved;
  }, second);

const metadata = (page: Page) =>
  expect
    .poll(() => film(page).evaluate((player: HTMLVideoElement) => player.readyState))
    .toBeGreaterThanOrEqual(1);

test('playing counts, the room of the film is kept, and at its end it is offered again', async ({
  page,
}) => {
  await metadata(page);
  const box = await film(page).boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  expect(await film(page).evaluate((player: HTMLVideoElement) => player.paused)).toBe(true);
  await playTo(page, THE_END);
  const block = page.locator('#local');
  await expect(block.getByText('This video is done.')).toBeVisible();
  const again = block.getByRole('button', { name: 'Watch again' });
  await expect(again.first()).toHaveText('Watch again');
  await again.first().click();
  await expect(again).toHaveCount(0);
});

test('seeking to the end does not count', async ({ page }) => {
  await metadata(page);
  await seekTo(page, 5);
  await seekTo(page, 5.9);
  await expect(page.getByText(/^Watched 0 of 6 seconds/)).toBeVisible();
  await seekTo(page, 4.2);
  await playTo(page, 6);
  await expect(page.getByText(/^Watched 2 of 6 seconds/)).toBeVisible();
});

test('a film goes on where the learner stopped', async ({ page }) => {
  await metadata(page);
  await playTo(page, 2.2);
  const stopped = await film(page).evaluate((player: HTMLVideoElement) => player.currentTime);
  const second = Math.ceil(stopped) - 1;
  await comeBack(page);
  await expect(page.getByText(`It goes on at 0:0${second}, where you stopped.`)).toBeVisible();
  const now = () =>
    film(page).evaluate(({ currentTime, paused }: HTMLVideoElement) => [currentTime, paused]);
  await expect.poll(now).toEqual([second, true]);
});

/** How the film is set. */
const settings = (page: Page) =>
  film(page).evaluate(({ muted, playbackRate, textTracks }: HTMLVideoElement) => ({
    muted,
    playbackRate,
    captions: [...textTracks].some(({ mode }) => mode === 'showing'),
  }));

test('sound, captions and speed stay as they were set', async ({ page }) => {
  await metadata(page);
  const usual = { muted: false, playbackRate: 1, captions: true };
  expect(await settings(page)).toEqual(usual);
  await comeBack(page);
  await metadata(page);
  const kept = () => page.evaluate(() => localStorage.getItem('waymark.preferences'));
  // What the browser chose by itself was not taken for the learner's wish.
  expect(await kept()).toBeNull();
  await film(page).evaluate((player: HTMLVideoElement) => {
    player.muted = true;
    player.playbackRate = 1.5;
    for (const track of player.textTracks) track.mode = 'hidden';
  });
  await expect.poll(kept).toMatch(/"volume":0,"captions":false,"rate":1.5/);
  await comeBack(page);
  await metadata(page);
  expect(await settings(page)).toEqual({ muted: true, playbackRate: 1.5, captions: false });
});

test('the controls lead through the film by keys, from left to right', async ({ page }) => {
  await metadata(page);
  const block = page.locator('#local');
  await block.getByRole('button', { name: 'Play: Six seconds' }).click();
  await expect(block.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
  await page.keyboard.press('k');
  await expect(block.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  const place = block.getByRole('slider', { name: 'Place in the video' });
  await place.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(place).toHaveAttribute('aria-valuetext', '5 seconds of 6 seconds');
  await page.keyboard.press('m');
  expect(await settings(page)).toMatchObject({ muted: true });
  await page.keyboard.press('c');
  expect(await settings(page)).toMatchObject({ captions: false });
  await page.keyboard.press('f');
  await expect(block.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(block.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('nothing is asked of another site before the learner agrees', async ({ page, site }) => {
  const left: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (!site.startsWith(origin) && origin !== 'null') left.push(request.url());
  });
  await page.route('https://films.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Film</title><p>Playing</p>' }),
  );
  await comeBack(page);
  await expect(external(page).getByText('This video is on Example Films.')).toBeVisible();
  await metadata(page);
  expect(left).toEqual([]);

  await external(page).getByRole('button', { name: 'Play on films.example' }).click();
  await expect(page.frameLocator('iframe').getByText('Playing')).toBeVisible();
  expect(left).toEqual(['https://films.example/embed/1']);

  // And no other site comes into a frame of the page.
  const blocked = page.evaluate(
    () =>
      new Promise<string>((refused) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          refused(effectiveDirective),
        );
        const frame = document.createElement('iframe');
        frame.src = 'https://elsewhere.example/';
        document.body.append(frame);
      }),
  );
  expect(await blocked).toBe('frame-src');
});

test('who would rather read is done by the transcript; a recording says what is to be heard while it plays, and is done by being heard', async ({
  page,
}) => {
  const local = page.locator('#local');
  await local.getByRole('button', { name: 'I have read the transcript' }).click();
  await expect(local.getByText('This video is done.').first()).toBeVisible();

  const block = page.locator('#recording');
  const sound = block.locator('audio');
  await block.getByRole('button', { name: 'Play' }).click();
  await expect(block.getByText('(A low note)')).toBeVisible();
  await expect(block.getByText('(A higher note)')).toBeVisible();
  await expect(block.getByText('This recording is done.')).toBeVisible();
  await block.getByRole('button', { name: 'Captions' }).click();
  await expect(block.getByText('(A higher note)')).toHaveCount(0);
  // Done a little before its end.
  await expect.poll(() => sound.evaluate((player: HTMLAudioElement) => player.paused)).toBe(true);
});

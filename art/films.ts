import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, chromium } from '@playwright/test';

import { captionsOf } from './films/captions.ts';
import { capture } from './films/capture.ts';
import { toMp4, toPoster, toWebm } from './films/encode.ts';
import { type Film, FRAMES_A_SECOND, frames } from './films/film.ts';
import { films } from './films/films.ts';
import { launchOptions } from './launch.ts';
import { mediaOf } from './places.ts';

/** Draws and encodes the films into their courses; only those that are named, if any is. */
export async function run(names: readonly string[]): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  try {
    for (const film of films) {
      if (names.length === 0 || names.includes(film.name)) await inFolder(film, browser);
    }
  } finally {
    await browser.close();
  }
}

/** Its pictures are only needed until the film is made. */
async function inFolder(film: Film, browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `${film.name}-`));
  try {
    await make(film, browser, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function make(film: Film, browser: Browser, folder: string): Promise<void> {
  await capture(browser, frames(film), folder);
  const media = join(mediaOf(film.course), film.name);
  writeFileSync(`${media}.vtt`, captionsOf(film));
  await toPoster(folder, Math.round(film.poster * FRAMES_A_SECOND), `${media}.webp`);
  await toWebm(folder, `${media}.webm`);
  await toMp4(folder, `${media}.mp4`);
}

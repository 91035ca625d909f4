import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineConfig, devices } from '@playwright/test';

import {
  addressOf,
  coursesAddress,
  coursesPort,
  galleryAddress,
  galleryPort,
  playerPort,
} from './addresses.ts';
import { installedEngine } from './chromium.mjs';
import type { Spoken } from './languageTest.ts';
import { ONCE, runOnce } from './runOnce.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const address = addressOf(playerPort);
const server = { cwd: root, reuseExistingServer: false, timeout: 240_000 };
const executablePath = installedEngine();

export default defineConfig<Pick<Spoken, 'language'>>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve(root, 'test-results'),
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['../slowestFiles.ts']],
  // Far beyond what a test needs: a busy machine must not make one fail.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // A trace of every test would cost more than all the rest: `--trace on` makes one where it is wanted.
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Playwright itself adds --no-sandbox, which root needs.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // First, with one worker beside the English one: a second would begin once more, with a browser of
    // its own, for tests that are few.
    {
      name: 'Arabic',
      use: { language: 'ar', locale: 'ar' },
      testIgnore: [...runOnce],
      grepInvert: ONCE,
      workers: 1,
    },
    { name: 'English', use: { language: 'en-AU' } },
  ],
  webServer: [
    { command: `node tests/e2e/serve.mjs ${playerPort} dist`, url: address, ...server },
    { command: `node tests/gallery/serve.mjs ${galleryPort}`, url: galleryAddress, ...server },
    { command: `node tests/e2e/serveCourses.mjs ${coursesPort}`, url: coursesAddress, ...server },
  ],
});

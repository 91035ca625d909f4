import { defineConfig } from '@playwright/test';

import browserTests from '../e2e/playwright.config.ts';

/** Pictures are taken once, in English. */
const { projects: _, ...once } = browserTests;

export default defineConfig(once, {
  testDir: import.meta.dirname,
  testMatch: '*.pictures.ts',
  workers: 1,
});

import { defineConfig } from '@playwright/test';

import browserTests from '../e2e/playwright.config.ts';

export default defineConfig(browserTests, {
  testDir: import.meta.dirname,
  testMatch: '*.pictures.ts',
  workers: 1,
});

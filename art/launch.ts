import type { LaunchOptions } from '@playwright/test';

import { installedChromium } from '../tests/e2e/chromium.mjs';

/** How the installed Chromium is started. */
export function launchOptions(): LaunchOptions {
  const executablePath = installedChromium();
  return { args: ['--disable-gpu'], ...(executablePath === undefined ? {} : { executablePath }) };
}

// Sees to it that there is a Chromium for the browser tests, and says what to do if there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { chromium } from '@playwright/test';

import { installedChromium } from './chromium.mjs';

/** @returns {boolean} */
function found() {
  return existsSync(installedChromium() ?? chromium.executablePath());
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it went well
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function installByPlaywright() {
  const folder = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  const install = [join(folder, 'cli.js'), 'install', '--with-deps', 'chromium'];
  return succeeds(process.execPath, install) && found();
}

function installOnDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  succeeds('apt-get', ['update']);
  if (!succeeds('apt-get', ['install', '-y', 'chromium'])) return false;
  // Faster, but not in every release.
  succeeds('apt-get', ['install', '-y', 'chromium-headless-shell']);
  return found();
}

const remedy = `No Chromium was found, and none could be installed.

Install Chromium or Chrome, for instance by one of
  npx playwright install --with-deps chromium
  apt-get install chromium
or set CHROMIUM_PATH to the executable of an installed one.`;

const named = process.env['CHROMIUM_PATH'] ?? '';
if (named !== '' && !existsSync(named)) {
  console.error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  process.exitCode = 1;
} else if (!found() && !installByPlaywright() && !installOnDebian()) {
  console.error(remedy);
  process.exitCode = 1;
}

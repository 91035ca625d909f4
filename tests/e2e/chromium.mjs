import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** @returns {string[]} places where an installer puts a browser without putting it on the path */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (process.platform !== 'win32') return [];
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        ],
  );
}

/**
 * @param {readonly string[]} wanted names of programs
 * @returns {string[]} where each would be
 */
function onThePath(wanted) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return wanted.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)));
}

/** @returns {string | undefined} the executable that `CHROMIUM_PATH` names */
function named() {
  const path = process.env['CHROMIUM_PATH'];
  return path === '' ? undefined : path;
}

/**
 * An installed Chromium or Chrome: the one that `CHROMIUM_PATH` names, else one of the system's.
 *
 * @returns {string | undefined} its path, or undefined to leave the choice to Playwright
 */
export function installedChromium() {
  return named() ?? [...onThePath(names), ...usualPlaces()].find((path) => existsSync(path));
}

/**
 * The same engine without a browser around it, where it is installed: a quarter faster, but without
 * what only whole browsers have, such as the back/forward cache.
 *
 * @returns {string | undefined} its path or else that of a whole browser, or undefined to leave the
 *   choice to Playwright, whose own choice is such an engine
 */
export function installedEngine() {
  const shell = onThePath(['chromium-headless-shell']).find((path) => existsSync(path));
  return named() ?? shell ?? installedChromium();
}

/**
 * Every engine to measure in: the one that `CHROMIUM_PATH` names, else the bare engine and the
 * whole browser, as far as they are installed.
 *
 * @returns {string[]} their paths
 */
export function installedEngines() {
  const found = [installedEngine(), installedChromium()].filter((path) => path !== undefined);
  return [...new Set(found)];
}

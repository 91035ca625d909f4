import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as z from 'zod';

import {
  type Command,
  type Engine,
  type EngineBrowser,
  notInstalled,
  type Paper,
} from './engine.ts';
import { freePort } from './freePort.ts';
import { until } from './until.ts';

/**
 * WebKitGTK by its driver, in a screen that nobody sees. Its driver cannot print, and the browser that it
 * would start keeps no files: scripts do.
 */
export const webkit: Engine = {
  name: 'WebKitGTK',
  packages: 'webkit2gtk-driver, xvfb, python3-gi, gir1.2-webkit2-4.1',
  missing: () => [...notInstalled(['WebKitWebDriver', 'xvfb-run']), ...scriptsMissing()],
  start,
};

const PYTHON = '/usr/bin/python3';
const PRINTER = join(import.meta.dirname, 'printWebkit.py');
const BROWSER = join(import.meta.dirname, 'webkitBrowser.py');

const scriptsMissing = (): readonly string[] =>
  spawnSync(PYTHON, [PRINTER, '--look']).status === 0 ? [] : ['WebKit2 4.1 for Python'];

const session = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
});

async function start(language: string): Promise<EngineBrowser> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'webkit-'));
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(driver, 'exit');
  const ask = asking(`http://127.0.0.1:${port}`);
  await until('the driver of WebKit answers', () => ask('GET', '/status').catch(() => null));
  const options = { binary: PYTHON, args: [BROWSER, profile, language] };
  const asked = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  const { sessionId, capabilities } = session.parse(await ask('POST', '/session', asked));
  const command = commandOver((path, values) =>
    ask('POST', `/session/${sessionId}${path}`, values),
  );
  return {
    version: capabilities.browserVersion,
    command,
    print: (paper) => print(command, paper),
    close: async () => {
      // Where nothing was opened there is no window to close.
      await ask('DELETE', `/session/${sessionId}`).catch(() => null);
      // The whole group: the script that began it does not pass a signal on.
      if (driver.pid !== undefined) process.kill(-driver.pid);
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, values?: object) => Promise<unknown>;

const asking =
  (address: string): Ask =>
  async (method, path, values) => {
    const body = values === undefined ? {} : { body: JSON.stringify(values) };
    const response = await fetch(address + path, { method, ...body });
    const { value } = z.object({ value: z.unknown() }).parse(await response.json());
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };

const commandOver =
  (post: (path: string, values: object) => Promise<unknown>): Command =>
  (name, values) => {
    const element = 'id' in values && typeof values.id === 'string' ? `/element/${values.id}` : '';
    return post(PATHS[name].replace('*', element), values);
  };

/** `*` stands for the element. */
const PATHS = {
  navigate: '/url',
  script: '/execute/sync',
  find: '/element',
  click: '*/click',
  type: '*/value',
  frame: '/frame',
  act: '/actions',
} as const;

/** The page as it stands, without its scripts: printed from a file that looks for the rest where it lies. */
const STANDING = `const copy = document.documentElement.cloneNode(true);
copy.querySelectorAll('script, meta[http-equiv], link, style').forEach((each) => each.remove());
const base = document.createElement('base');
base.href = document.baseURI.split('#')[0];
const style = document.createElement('style');
style.textContent = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n');
copy.querySelector('head').prepend(base, style);
return '<!doctype html>' + copy.outerHTML;`;

async function print(command: Command, { name, landscape }: Paper): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(page, z.string().parse(await command('script', { script: STANDING, args: [] })));
    const lying = landscape ? 'landscape' : 'portrait';
    spawnSync('xvfb-run', ['-a', PYTHON, PRINTER, `file://${page}`, pdf, name, lying]);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
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
 * Firefox by its own door for WebDriver, Marionette, which geckodriver uses: the commands of WebDriver
 * as JSON over a socket, each with its length before it.
 */
export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  missing: () => notInstalled(['firefox-esr']),
  start,
};

const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });
const value = z.object({ value: z.unknown() });

async function start(language: string): Promise<EngineBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref("marionette.port", ${port});
user_pref("intl.accept_languages", "${language}");
`,
  );
  const args = ['--headless', '--no-remote', '--marionette', '--profile', profile];
  const process = spawn('firefox-esr', args, { stdio: 'ignore' });
  const ended = once(process, 'exit');
  const line = await until('Firefox opens its door', () => connect(port));
  const { capabilities } = session.parse(await line('WebDriver:NewSession', {}));
  return {
    version: capabilities.browserVersion,
    command: commandOver(line),
    print: (paper) => print(line, paper),
    close: async () => {
      await line('Marionette:Quit', { flags: ['eForceQuit'] });
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Line = (name: string, values: object) => Promise<unknown>;

const NAMES = {
  navigate: 'WebDriver:Navigate',
  script: 'WebDriver:ExecuteScript',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  type: 'WebDriver:ElementSendKeys',
  frame: 'WebDriver:SwitchToFrame',
  act: 'WebDriver:PerformActions',
} as const;

const commandOver =
  (line: Line): Command =>
  async (name, values) => {
    const answer = await line(NAMES[name], values);
    return value.safeParse(answer).data?.value ?? null;
  };

async function print(line: Line, { name, landscape }: Paper): Promise<Buffer> {
  const [width, height] = name === 'A4' ? [21, 29.7] : [21.59, 27.94];
  const orientation = landscape ? 'landscape' : 'portrait';
  const answer = await line('WebDriver:Print', { page: { width, height }, orientation });
  return Buffer.from(z.string().parse(value.parse(answer).value), 'base64');
}

/** `null` while nobody answers. */
async function connect(port: number): Promise<Line | null> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
  } catch {
    return null;
  }
  const next = messages(socket);
  await next();
  let last = 0;
  return async (name, values) => {
    last += 1;
    const text = JSON.stringify([0, last, name, values]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, answer] = z
      .tuple([z.number(), z.number(), z.unknown(), z.unknown()])
      .parse(JSON.parse(await next()));
    if (error !== null) throw new Error(`${name}: ${JSON.stringify(error)}`);
    return answer;
  };
}

/** Reads what comes message by message, one at a time. */
function messages(socket: Socket): () => Promise<string> {
  const chunks = socket[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  return async () => {
    for (;;) {
      const colon = held.indexOf(':');
      const end = colon + 1 + Number(held.subarray(0, Math.max(colon, 0)).toString());
      if (colon > 0 && held.length >= end) {
        const text = held.subarray(colon + 1, end).toString();
        held = held.subarray(end);
        return text;
      }
      const { value: chunk, done } = await chunks.next();
      if (done === true) throw new Error('Firefox hung up.');
      held = Buffer.concat([held, chunk]);
    }
  };
}

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';

import { afterEach, expect, test } from 'vitest';

import { sandboxPage } from './sandboxPage.ts';

let server: Server | null = null;
afterEach(() => {
  server?.close();
});

async function answered(path: string): Promise<Response> {
  const page = sandboxPage(process.cwd());
  server = createServer((asked, response) => {
    page(asked, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return fetch(`http://127.0.0.1:${port}${path}`);
}

const ADDRESS = '/src/blocks/sandbox/sandbox.html';

test('the page around a sandbox is served as it lies there: its policy refuses what others put in', async () => {
  const answer = await answered(ADDRESS);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe(await readFile(`.${ADDRESS}`, 'utf8'));
});

test.each([`${ADDRESS}?import&url`, '/', '/src/blocks/sandbox/View.tsx'])(
  '%s is left to others',
  async (path) => {
    expect((await answered(path)).status).toBe(404);
  },
);

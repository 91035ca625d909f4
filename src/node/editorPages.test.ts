import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';

import { afterEach, expect, test } from 'vitest';

import { DESK_PAGE_DATA } from '../editor/shelf/deskMessages.ts';
import { editorPages } from './editorPages.ts';

let server: Server | null = null;
afterEach(() => {
  server?.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server answers that lets pages of all ports of this machine read, as Vite does. */
async function answered(path: string): Promise<Answer> {
  const pages = editorPages({
    config: { root: process.cwd() },
    transformIndexHtml: (_address, html) => Promise.resolve(html),
  });
  server = createServer((asked, response) => {
    response.setHeader('access-control-allow-origin', 'http://localhost:9999');
    pages(asked, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return new Promise((settle, failed) => {
    const sent = request({ port, host: '127.0.0.1', path }, (response) => {
      const { statusCode: status, headers } = response;
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () => settle({ status, headers, body }));
    });
    sent.on('error', failed).end();
  });
}

test('nobody else’s page reads the way to the desk, or shows the editor within it', async () => {
  const { status, headers, body } = await answered('/editor/?course=peer-work');
  expect([status, body.includes(DESK_PAGE_DATA)]).toEqual([200, true]);
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('the page in the frame, which plays what anybody wrote, knows no way to the desk', async () => {
  const { status, body } = await answered('/editor/frame/');
  expect([status, body.includes(DESK_PAGE_DATA)]).toEqual([200, false]);
});

test.each([
  '//',
  '//[',
  '/%',
  '/editor/%2e%2e/',
  '/editor/..%2findex.html',
  '//example.org/editor',
])('%s is no page of the editor', async (path) => {
  const { status } = await answered(path);
  expect(status).toBe(404);
});

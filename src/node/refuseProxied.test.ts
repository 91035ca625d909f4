import { createServer } from 'node:http';
import { connect } from 'node:net';

import { expect, test } from 'vitest';

import { refuseProxied } from './refuseProxied.ts';

/** The first line of what comes back when a request begins with a line. */
const asked = (port: number, line: string): Promise<string> =>
  new Promise((answered, failed) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (part) => (text += String(part)));
    socket.on('close', () => answered(text.split('\r\n', 1).join('')));
    socket.on('error', failed);
  });

test('whoever takes the server for a proxy is refused before an address is read that is none', async () => {
  const read: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    read.push(url);
    response.end(String(new URL(url, 'http://localhost')));
  });
  refuseProxied(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const lines = ['GET http://[', 'GET http://example.org/', 'OPTIONS *', 'GET /editor/'];
  const answers: string[] = [];
  for (const line of lines) answers.push(await asked(port, line));
  const bad = 'HTTP/1.1 400 Bad Request';
  expect(answers).toEqual([bad, bad, bad, 'HTTP/1.1 200 OK']);
  expect(read).toEqual(['/editor/']);
  server.close();
});

import { request } from 'node:http';

import { expect, test } from 'vitest';

import { serveUntilDone } from './serveUntilDone.ts';

const nothing = () => {};

test('is closed only when all is done that was asked for, also by a page that has gone', async () => {
  const done: string[] = [];
  let finish = nothing;
  const { port, close } = await serveUntilDone(async () => {
    await new Promise<void>((finished) => (finish = finished));
    done.push('written');
  });
  const question = request({ port, host: '127.0.0.1' }).on('error', () => done.push('gone'));
  question.end();
  await expect.poll(() => finish).not.toBe(nothing);
  const closed = close().then(() => done.push('closed'));
  await expect.poll(() => done).toEqual(['gone']);
  finish();
  await closed;
  expect(done).toEqual(['gone', 'written', 'closed']);
});

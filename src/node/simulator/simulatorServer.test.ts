import { request } from 'node:http';

import { afterEach, describe, expect, test } from 'vitest';

import { nodePacker } from '../packer.ts';
import { zipped } from '../../publish/zip.ts';
import { packageToPlay } from './packageToPlay.ts';
import { serveSimulator, type SimulatorServer } from './simulatorServer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  zipped(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])), nodePacker());

describe('a package', () => {
  test('is known by its manifest', async () => {
    const read = packageToPlay('a.zip', await zip({ 'cmi5.xml': '<x/>', 'index.html': '' }));
    expect(read.ok && [read.value.manifest, [...read.value.files.keys()]]).toEqual([
      'cmi5.xml',
      ['cmi5.xml', 'index.html'],
    ]);
  });

  test('is refused with the reason', async () => {
    expect(packageToPlay('a.zip', bytes('PK'))).toEqual({
      ok: false,
      error: 'This is no zip file, or only a part of one.',
    });
    const outside = packageToPlay(
      'a.zip',
      await zip({ 'imsmanifest.xml': '', '../evil.html': '' }),
    );
    expect(!outside.ok && outside.error).toContain('leads out of the folder');
    const none = packageToPlay('a.zip', await zip({ 'index.html': '' }));
    expect(!none.ok && none.error).toContain('no package for an LMS');
    const deeper = packageToPlay('a.zip', await zip({ 'course/imsmanifest.xml': '' }));
    expect(!deeper.ok && deeper.error).toContain('“course/imsmanifest.xml”');
  });
});

describe('the server', () => {
  let server: SimulatorServer | undefined;
  afterEach(() => server?.close());

  async function serve(): Promise<string> {
    const files = { 'imsmanifest.xml': '<manifest/>', 'a b/film.mp4': '0123456789' };
    const played = packageToPlay('a.zip', await zip(files));
    if (!played.ok) throw new Error(played.error);
    const desk = new Map([['index.html', bytes('<h1>Desk</h1>')]]);
    server = await serveSimulator(played.value, desk, 0);
    return server.address;
  }

  test('gives the desk, the package, and parts of a film', async () => {
    const address = await serve();
    expect(await (await fetch(address)).text()).toBe('<h1>Desk</h1>');
    const described = await (await fetch(`${address}desk/package.json`)).json();
    expect(described).toMatchObject({ name: 'a.zip', manifest: 'imsmanifest.xml' });
    const part = await fetch(`${address}package/a%20b/film.mp4`, {
      headers: { range: 'bytes=2-4' },
    });
    expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([
      206,
      'video/mp4',
      '234',
    ]);
  });

  test('has nothing outside of the package', async () => {
    const address = await serve();
    const tried = [
      'package/../package.json',
      'package/%2e%2e/%2e%2e/etc/passwd',
      'package/none.html',
    ];
    const statuses = await Promise.all(
      tried.map(async (path) => (await fetch(address + path)).status),
    );
    expect(statuses).toEqual([404, 404, 404]);
  });

  test('answers to no other name, so that no page from elsewhere reaches it', async () => {
    const { port } = new URL(await serve());
    const status = await new Promise((resolve) => {
      const asked = request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } });
      asked.on('response', (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });

  test('takes no more than a course has to say', async () => {
    const address = await serve();
    const asked = await fetch(`${address}lrs/x/xapi/statements`, {
      method: 'POST',
      body: 'x'.repeat(16_000_001),
    });
    expect(asked.status).toBe(413);
  });
});

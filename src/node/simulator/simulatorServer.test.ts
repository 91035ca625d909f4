import { type IncomingHttpHeaders, request } from 'node:http';

import { afterEach, describe, expect, test } from 'vitest';

import { nodePacker } from '../packer.ts';
import { zipped } from '../../publish/zip.ts';
import { NOTHING_ALLOWED, readAllowed } from './containment.ts';
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

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('the server', () => {
  let server: SimulatorServer | undefined;
  afterEach(() => {
    server?.close();
    server = undefined;
  });

  const files = {
    'imsmanifest.xml': '<manifest/>',
    'a b/film.mp4': '0123456789',
    'start.html': '<h1>Course</h1>',
  };

  /** Asks the server by one of its names, and as a browser says where a request comes from. */
  async function ask(
    on: 'desk' | 'course' | (string & {}),
    path: string,
    { method = 'GET', headers = {}, body = '' }: Asked = {},
  ): Promise<Answered> {
    const { address, courseHost } = server ?? (await serve());
    const { host: deskHost, port } = new URL(address);
    const names: Readonly<Record<string, string>> = { desk: deskHost, course: courseHost };
    const host = names[on] ?? on;
    return new Promise((resolve, reject) => {
      const asked = request({
        port,
        path,
        method,
        host: '127.0.0.1',
        headers: { host, ...headers },
      });
      asked.on('error', reject);
      asked.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        const { headers: given, statusCode: status } = response;
        response.on('end', () => resolve({ status, headers: given, body: text }));
      });
      asked.end(body);
    });
  }

  async function serve(allowed = NOTHING_ALLOWED): Promise<SimulatorServer> {
    const played = packageToPlay('a.zip', await zip(files));
    if (!played.ok) throw new Error(played.error);
    const pages = { 'index.html': '<h1>Desk</h1>', 'wrapper.html': '<h1>Wrapper</h1>' };
    const desk = new Map(Object.entries(pages).map(([path, text]) => [path, bytes(text)]));
    server = await serveSimulator(played.value, desk, 0, allowed);
    return server;
  }

  test('has the desk on one host, and the package with the page around it on another', async () => {
    const { courseHost } = await serve();
    expect(courseHost).toMatch(/^course-[\da-f]{40}\.localhost:\d+$/);
    expect((await ask('desk', '/')).body).toBe('<h1>Desk</h1>');
    expect(JSON.parse((await ask('desk', '/desk/package.json')).body)).toMatchObject({
      name: 'a.zip',
      manifest: 'imsmanifest.xml',
      origin: `http://${courseHost}`,
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-modals',
    });
    const start = await ask('course', '/package/start.html');
    expect([start.status, start.headers['content-type'], start.body]).toEqual([
      200,
      'text/html',
      '<h1>Course</h1>',
    ]);
    expect((await ask('course', '/lms/wrapper.html')).body).toBe('<h1>Wrapper</h1>');
  });

  test('gives parts of a film', async () => {
    const headers = { range: 'bytes=2-4' };
    const part = await ask('course', '/package/a%20b/film.mp4', { headers });
    expect([part.status, part.headers['content-type'], part.body]).toEqual([
      206,
      'video/mp4',
      '234',
    ]);
  });

  test('has nothing outside of the package', async () => {
    const tried = ['/package/../package.json', '/package/%2e%2e/%2e%2e/etc/passwd', '/package/no'];
    const answers = await Promise.all(tried.map((path) => ask('course', path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('keeps the hosts apart: neither has what the other is for', async () => {
    await serve();
    for (const path of ['/', '/index.html', '/desk/package.json', '/desk/registrations'])
      expect((await ask('course', path)).status).toBe(404);
    for (const path of ['/package/start.html', '/lrs/x/xapi/statements', '/lms/wrapper.html'])
      expect((await ask('desk', path)).status).toBe(404);
  });

  test('the desk reads the package as bytes that no browser takes for a page of its host', async () => {
    const { body, headers } = await ask('desk', '/desk/package/start.html');
    expect(body).toBe('<h1>Course</h1>');
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
  });

  test('answers to no other name, so that no page from elsewhere reaches it', async () => {
    const { address, courseHost } = await serve();
    const { port } = new URL(address);
    const strange = ['evil.test', `evil.test:${port}`, `localhost:${port}`, `x.${courseHost}`];
    for (const name of strange) {
      const { body, status } = await ask(name, '/');
      expect([status, body]).toEqual([403, expect.stringContaining(address)]);
    }
  });

  test.each([
    ['the course', { origin: 'COURSE', 'sec-fetch-site': 'cross-site' }],
    ['a page from elsewhere', { origin: 'https://evil.test' }],
    ['a picture in the course', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }],
    [
      'a frame in the course',
      {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'iframe',
      },
    ],
  ])('the desk does not answer %s', async (_who, sent) => {
    const { courseHost } = await serve();
    const headers = Object.fromEntries(
      Object.entries(sent).map(([name, value]) => [
        name,
        value === 'COURSE' ? `http://${courseHost}` : value,
      ]),
    );
    for (const path of ['/', '/desk/registrations'])
      expect((await ask('desk', path, { headers })).status).toBe(403);
    const launch = await ask('desk', '/desk/launch', { method: 'POST', headers, body: '{}' });
    expect(launch.status).toBe(403);
  });

  test('only the page around the course may be asked for by the desk', async () => {
    await serve();
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' };
    const paths = ['/lms/wrapper.html', '/package/start.html', '/lrs/x/xapi/statements'];
    const answers = await Promise.all(paths.map((path) => ask('course', path, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403]);
  });

  test('gives no service worker, and tells the desk', async () => {
    await serve();
    const heard = await deskHears(async () => {
      const headers = { 'service-worker': 'script' };
      expect((await ask('course', '/package/start.html', { headers })).status).toBe(403);
    });
    expect(heard).toEqual({ what: 'worker', address: '/package/start.html' });
  });

  test('tells the desk what a browser did not let out', async () => {
    await serve();
    const report = { 'csp-report': { 'blocked-uri': 'https://evil.test', 'document-uri': 'x' } };
    const heard = await deskHears(async () => {
      const headers = { 'content-type': 'application/csp-report' };
      await ask('course', '/lms/blocked', {
        method: 'POST',
        headers,
        body: JSON.stringify(report),
      });
    });
    expect(heard).toEqual({ what: 'reach', address: 'https://evil.test' });
  });

  /** The first thing that a desk is told of what was blocked. */
  async function deskHears(run: () => Promise<void>): Promise<unknown> {
    const stream = await fetch(`${server?.address ?? ''}desk/requests`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await run();
    let text = '';
    while (!text.includes('event: blocked')) text += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    return JSON.parse(/data: (.*)/.exec(text)?.[1] ?? '');
  }

  test.each([
    ['desk', '/desk/registrations', 16_000_001],
    ['course', '/lrs/x/xapi/statements', 1_000_001],
    ['course', '/lms/blocked', 20_001],
  ])('on the %s’s host, %s takes no more than there is to say', async (host, path, size) => {
    await serve();
    const { status } = await ask(host, path, { method: 'POST', body: 'x'.repeat(size) });
    expect(status).toBe(path === '/lms/blocked' ? 200 : 413);
  });

  test('the record store is not filled without end', async () => {
    await serve();
    const body = 'x'.repeat(999_000);
    const statuses: (number | undefined)[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push(
        (await ask('course', '/lrs/x/xapi/statements', { method: 'POST', body })).status,
      );
    expect(statuses).toEqual([404, 404, 404, 404, 413, 413]);
  });

  test('lets nothing out but what this run allows', async () => {
    const nothing = await ask('course', '/package/start.html');
    const policy = String(nothing.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:;");
    expect(policy).toContain('sandbox allow-scripts allow-same-origin allow-forms allow-modals;');
    server?.close();
    await serve({ hosts: ['films.test'], windows: true, downloads: true });
    const some = await ask('course', '/package/start.html');
    expect(String(some.headers['content-security-policy'])).toContain(
      'blob: http://films.test https://films.test ws://films.test wss://films.test;',
    );
    expect(some.headers['content-security-policy']).toContain('allow-popups allow-downloads;');
  });

  test('what is not found stays as contained as what is', async () => {
    const none = await ask('course', '/package/none.html');
    expect(none.headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('what is allowed', () => {
  test('is named', () => {
    expect(readAllowed('films.test, *.a-b.test:8080,downloads')).toEqual({
      hosts: ['films.test', '*.a-b.test:8080'],
      windows: false,
      downloads: true,
    });
  });

  test.each(['', 'films.test;script-src *', 'https://films.test', "'none'", '*', 'a b', 'a,,b'])(
    'is not %j',
    (words) => {
      expect(readAllowed(words)).toBeNull();
    },
  );
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

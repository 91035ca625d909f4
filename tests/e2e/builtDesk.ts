import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { DESK_PAGE_DATA } from '../../src/editor/shelf/deskMessages.ts';
import { deskFolder } from '../../src/node/desk/deskFolder.ts';
import { deskPageData } from '../../src/node/desk/deskPage.ts';
import { deskPublishing } from '../../src/node/desk/deskPublishing.ts';
import { deskRequests } from '../../src/node/desk/deskRequests.ts';
import { type Answers, serveUntilDone } from '../../src/node/testing/serveUntilDone.ts';
import { embedJson } from '../../src/publish/embed.ts';
import { addressOf, playerPort } from './addresses.ts';
import { test as base } from './languageTest.ts';
import { onceInWorker } from './onceInWorker.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The course that lies on the desk. */
const COURSE = 'peer-work';

interface BuiltDesk {
  readonly courses: string;
  /** Of the editor. */
  readonly address: string;
}

const startDesk = onceInWorker(async (atWorkersEnd): Promise<BuiltDesk> => {
  // Packages lie beside the courses.
  const folder = await mkdtemp(join(tmpdir(), 'waymark-desk-'));
  const courses = join(folder, 'courses');
  await cp(join(root, 'courses', COURSE), join(courses, COURSE), { recursive: true });
  const { port, close } = await serveUntilDone(answers(courses));
  atWorkersEnd(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });
  return { courses, address: `${addressOf(port)}editor/` };
});

/**
 * A test with the editor as it was built, over a desk of its own. What `npm start` puts together as it
 * is asked for is the same; a thousand modules, each asked for, take longer than what is done there.
 */
export const test = base.extend<{ desk: BuiltDesk }>({
  desk: async ({ atWorkersEnd }, provide) => provide(await startDesk(atWorkersEnd)),
});

function answers(courses: string): Answers {
  const page = deskPageData({});
  const shelf = deskFolder(courses);
  const atDesk = deskRequests(
    { shelf, publishing: deskPublishing({ home: root, courses }) },
    page.token,
  );
  return async (request, response) => {
    const { url = '/' } = request;
    if (url.startsWith(`${page.address}/`)) {
      request.url = url.slice(page.address.length);
      return atDesk(request, response);
    }
    try {
      const { status, type, body } = await built(url, page);
      response.writeHead(status, { 'content-type': type }).end(body);
    } catch {
      response.destroy();
    }
  };
}

/** A file of the build; the editor's own page with the way to the desk. */
async function built(url: string, page: object) {
  const answer = await fetch(new URL(url, addressOf(playerPort)));
  const type = answer.headers.get('content-type') ?? '';
  const isEditor = url.startsWith('/editor/') && !url.includes('/frame/') && /html/.test(type);
  const body = isEditor
    ? embedJson(await answer.text(), DESK_PAGE_DATA, page)
    : Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type, body };
}

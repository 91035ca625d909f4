import { readFile, rename } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

import type { Plugin, ViteDevServer } from 'vite';

import { LOCK_FILE } from '../course/files.ts';
import type { BrokenCourses, CourseEdit } from '../course/library.ts';
import {
  BROKEN_COURSES,
  COURSE_ASKED,
  COURSE_EDIT,
  EDITOR_ADDRESS,
  LIBRARY_ASKED,
} from '../course/pageData.ts';
import { type RequestAnswer, answerRequest } from './answerRequest.ts';
import { CourseShelf } from './courseShelf.ts';
import { byteRange, type WholeResponse } from './byteRange.ts';
import { buildEditor } from './buildEditor.ts';
import { coursePage, issuesPage, libraryPage } from '../publish/coursePages.ts';
import { embedJson } from '../publish/embed.ts';
import { buildCoverRenderer } from './coverRenderer.ts';
import { deskFolder } from './desk/deskFolder.ts';
import { deskPageData } from './desk/deskPage.ts';
import { deskPublishing } from './desk/deskPublishing.ts';
import { deskRequests } from './desk/deskRequests.ts';
import { editorPages } from './editorPages.ts';
import { editorRequests } from './editorRequests.ts';
import { TEMPLATE } from '../publish/builtPlayer.ts';
import { PUBLISH_FOLDER } from './readBuild.ts';
import { refuseProxied } from './refuseProxied.ts';
import { sandboxPage } from './sandboxPage.ts';
import { buildDesk } from './simulator/buildDesk.ts';
import { writePlayer } from './writePlayer.ts';
import { writeSite } from './writeSite.ts';

/** How long to wait for an editor to finish writing, in milliseconds. */
const SETTLE = 40;

/**
 * Serves every course of a folder while authors work on it, and lays them beside the player in a
 * production build.
 */
export function coursesPlugin(folder: string): Plugin {
  const courses = resolve(folder);
  let shelf: CourseShelf | undefined;
  let building = { root: '', out: '' };

  return {
    name: 'waymark-courses',
    configResolved({ root, build }) {
      building = { root, out: resolve(root, build.outDir) };
    },
    async configureServer(server) {
      if (server.httpServer !== null) refuseProxied(server.httpServer);
      shelf = await CourseShelf.open(courses);
      await writeLocks(server, shelf);
      watch(server, courses, shelf);
      tellLateComers(server, shelf);
      server.middlewares.use(EDITOR_ADDRESS, editorRequests(shelf));
      const { address, token } = deskPageData(server);
      const desk = {
        shelf: deskFolder(courses),
        publishing: deskPublishing({ home: building.root, courses }),
      };
      server.middlewares.use(address, deskRequests(desk, token));
      server.middlewares.use(editorPages(server));
      server.middlewares.use(sandboxPage(building.root));
      serve(server, shelf, resolve(building.root, 'index.html'));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server, path }) =>
        server !== undefined && path === '/index.html' && shelf !== undefined
          ? authorsLibrary(html, shelf)
          : html,
    },
    // An edited course reaches the page as an event of its own, never as a reload.
    hotUpdate: ({ file }) => (file.startsWith(courses + sep) ? [] : undefined),
    async closeBundle() {
      if (this.meta.watchMode || shelf !== undefined) return;
      await rename(join(building.out, 'index.html'), join(building.out, TEMPLATE));
      const publishing = join(building.out, PUBLISH_FOLDER);
      const renderCover = await buildCoverRenderer(building.root, publishing);
      // Before the courses: of those, one with errors keeps nobody from publishing another.
      await writePlayer(building.root, building.out);
      await buildDesk(building.root, building.out);
      await writeSite(courses, building.out, renderCover);
      await buildEditor(building.root, building.out);
    },
  };
}

function serve(server: ViteDevServer, shelf: CourseShelf, template: string): void {
  server.middlewares.use((request, response, next) => {
    answerRequest(request.url ?? '/', shelf)
      .then(async (answer) => {
        if (answer === null) return next();
        const whole = await complete(server, shelf, template, answer);
        const { status, headers, body } = byteRange(whole, request.headers.range);
        response.writeHead(status, headers).end(body);
      })
      .catch(next);
  });
}

async function complete(
  server: ViteDevServer,
  shelf: CourseShelf,
  template: string,
  answer: RequestAnswer,
): Promise<WholeResponse> {
  if (answer.kind !== 'page') return answer;
  const { built, issues } = shelf.get(answer.course) ?? { built: null, issues: [] };
  const page = await readFile(template, 'utf8');
  const html = built === null ? issuesPage(page, issues) : coursePage(page, built);
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: await server.transformIndexHtml(answer.url, html),
  };
}

/** The list of courses, with those that have errors. */
async function authorsLibrary(html: string, shelf: CourseShelf): Promise<string> {
  const broken: BrokenCourses = { saves: shelf.saves, courses: await shelf.broken() };
  return embedJson(libraryPage(html, shelf.library()), BROKEN_COURSES, broken);
}

/** Tells a page how its course is; it may also have been on its way while its course was saved. */
function tellLateComers(server: ViteDevServer, shelf: CourseShelf): void {
  server.hot.on(COURSE_ASKED, (name: unknown, client) => {
    const state = typeof name === 'string' ? shelf.state(name) : undefined;
    if (state !== undefined) client.send(COURSE_EDIT, state);
  });
  server.hot.on(LIBRARY_ASKED, (saves: unknown, client) => {
    if (saves !== shelf.saves) client.send(COURSE_EDIT, gone(''));
  });
}

/** A course that an editor is saving: its files, relative to its folder, and the time to wait for more. */
interface Saving {
  readonly files: Set<string>;
  readonly timer: ReturnType<typeof setTimeout>;
}

function watch(server: ViteDevServer, folder: string, shelf: CourseShelf): void {
  const waiting = new Map<string, Saving>();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    const inside = relative(folder, file).split(sep);
    const [name = '', ...path] = inside;
    // Nothing hidden is a course: what is being written, or was deleted.
    if (name.startsWith('.') || path.join('/') === LOCK_FILE) return;
    const before = waiting.get(name);
    clearTimeout(before?.timer);
    const files = new Set(before?.files).add(path.join('/'));
    const timer = setTimeout(() => {
      waiting.delete(name);
      void refresh(server, shelf, name, [...files]);
    }, SETTLE);
    waiting.set(name, { files, timer });
  });
}

/** A course of which nothing is left. */
const gone = (course: string): CourseEdit => ({ course, outcome: 'changed', issues: [] });

async function refresh(
  server: ViteDevServer,
  shelf: CourseShelf,
  name: string,
  files: readonly string[],
): Promise<void> {
  const edit = await shelf.refresh(name, files);
  await writeLocks(server, shelf);
  server.hot.send(COURSE_EDIT, edit ?? gone(name));
}

/** Whoever lost a lock is not to find it again without a word, with other numbers. */
async function writeLocks({ config }: ViteDevServer, shelf: CourseShelf): Promise<void> {
  for (const course of await shelf.writeLocks()) {
    config.logger.warn(
      `${course} had no ${LOCK_FILE}, and got its first. If it was published before, put the old one back: learners' progress hangs on it.`,
    );
  }
}

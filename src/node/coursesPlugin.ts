import { readFile, rename } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

import type { Plugin, ViteDevServer } from 'vite';

import { LOCK_FILE } from '../course/files.ts';
import { COURSE_ASKED, COURSE_EDIT } from '../course/pageData.ts';
import { type RequestAnswer, answerRequest } from './answerRequest.ts';
import { CourseShelf } from './courseShelf.ts';
import { byteRange, type WholeResponse } from './byteRange.ts';
import { coursePage, issuesPage, libraryPage } from '../publish/coursePages.ts';
import { buildCoverRenderer } from './coverRenderer.ts';
import { PUBLISH_FOLDER, TEMPLATE } from './readBuild.ts';
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
      shelf = await CourseShelf.open(courses);
      await writeLocks(server, shelf);
      watch(server, courses, shelf);
      tellLateComers(server, shelf);
      serve(server, shelf, resolve(building.root, 'index.html'));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server, path }) =>
        server !== undefined && path === '/index.html' && shelf !== undefined
          ? libraryPage(html, shelf.library())
          : html,
    },
    // An edited course reaches the page as an event of its own, never as a reload.
    hotUpdate: ({ file }) => (file.startsWith(courses + sep) ? [] : undefined),
    async closeBundle() {
      if (this.meta.watchMode || shelf !== undefined) return;
      await rename(join(building.out, 'index.html'), join(building.out, TEMPLATE));
      const publishing = join(building.out, PUBLISH_FOLDER);
      await writeSite(courses, building.out, await buildCoverRenderer(building.root, publishing));
      await writePlayer(building.root, building.out);
      await buildDesk(building.root, building.out);
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
  const { built, errors } = shelf.get(answer.course) ?? { built: null, errors: [] };
  const page = await readFile(template, 'utf8');
  const html = built === null ? issuesPage(page, errors) : coursePage(page, built);
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: await server.transformIndexHtml(answer.url, html),
  };
}

/** A page that was on its way while its course was saved has not heard of it. */
function tellLateComers(server: ViteDevServer, shelf: CourseShelf): void {
  server.hot.on(COURSE_ASKED, (name: unknown, client) => {
    const edit = typeof name === 'string' ? shelf.lastEdit(name) : undefined;
    if (edit !== undefined) client.send(COURSE_EDIT, edit);
  });
}

function watch(server: ViteDevServer, folder: string, shelf: CourseShelf): void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    const inside = relative(folder, file);
    const name = inside.split(sep)[0];
    if (name === undefined || inside.startsWith('..') || inside.endsWith('course.lock.json'))
      return;
    clearTimeout(waiting.get(name));
    waiting.set(
      name,
      setTimeout(() => void refresh(server, shelf, name), SETTLE),
    );
  });
}

async function refresh(server: ViteDevServer, shelf: CourseShelf, name: string): Promise<void> {
  const edit = await shelf.refresh(name);
  await writeLocks(server, shelf);
  server.hot.send(COURSE_EDIT, edit);
}

/** Whoever lost a lock is not to find it again without a word, with other numbers. */
async function writeLocks({ config }: ViteDevServer, shelf: CourseShelf): Promise<void> {
  for (const course of await shelf.writeLocks()) {
    config.logger.warn(
      `${course} had no ${LOCK_FILE}, and got its first. If it was published before, put the old one back: learners' progress hangs on it.`,
    );
  }
}

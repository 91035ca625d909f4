import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Connect, ViteDevServer } from 'vite';

import { EDITOR_FOLDER, EDITOR_PAGES } from './buildEditor.ts';

/** Serves the editor's pages at the addresses that they have in a build: `/editor/` and below. */
export const editorPages =
  ({ config: { root }, transformIndexHtml }: ViteDevServer): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === `/${EDITOR_FOLDER}`) {
      return void response.writeHead(302, { location: `/${EDITOR_FOLDER}/${search}` }).end();
    }
    const page = EDITOR_PAGES.find((each) => addresses(each).includes(pathname));
    if (page === undefined) return next();
    readFile(join(root, SOURCES, page), 'utf8')
      .then((html) => transformIndexHtml(pathname, fromRoot(html, page)))
      .then((html) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      })
      .catch(next);
  };

const SOURCES = 'src/editor';

/** `/editor/frame/index.html`, and without the name of the file. */
const addresses = (page: string): readonly string[] => {
  const whole = `/${EDITOR_FOLDER}/${page}`;
  return [whole, whole.replace(/index\.html$/, '')];
};

/** A page whose scripts are asked for where they lie, for it stands elsewhere. */
const fromRoot = (html: string, page: string): string =>
  html.replaceAll('src="./', `src="/${SOURCES}/${page.replace(/index\.html$/, '')}`);

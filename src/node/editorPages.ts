import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Connect, ViteDevServer } from 'vite';

import { DESK_PAGE_DATA } from '../editor/shelf/deskMessages.ts';
import { embedJson } from '../publish/embed.ts';
import { EDITOR_FOLDER, EDITOR_PAGES } from './buildEditor.ts';
import { deskPageData } from './desk/deskPage.ts';

/**
 * Serves the editor's pages at the addresses that they have in a build: `/editor/` and below. The
 * editor itself gets the way to the desk; the page in its frame, which plays what anybody may have
 * written, does not.
 */
export function editorPages(server: ViteDevServer): Connect.NextHandleFunction {
  const { root } = server.config;
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === `/${EDITOR_FOLDER}`) {
      return void response.writeHead(302, { location: `/${EDITOR_FOLDER}/${search}` }).end();
    }
    const page = EDITOR_PAGES.find((each) => addresses(each).includes(pathname));
    if (page === undefined) return next();
    readFile(join(root, SOURCES, page), 'utf8')
      .then((html) =>
        page === EDITOR ? embedJson(html, DESK_PAGE_DATA, deskPageData(server)) : html,
      )
      .then((html) => server.transformIndexHtml(pathname, fromRoot(html, page)))
      .then((html) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      })
      .catch(next);
  };
}

const SOURCES = 'src/editor';
const [EDITOR] = EDITOR_PAGES;

/** `/editor/frame/index.html`, and without the name of the file. */
const addresses = (page: string): readonly string[] => {
  const whole = `/${EDITOR_FOLDER}/${page}`;
  return [whole, whole.replace(/index\.html$/, '')];
};

/** A page whose scripts are asked for where they lie, for it stands elsewhere. */
const fromRoot = (html: string, page: string): string =>
  html.replaceAll('src="./', `src="/${SOURCES}/${page.replace(/index\.html$/, '')}`);

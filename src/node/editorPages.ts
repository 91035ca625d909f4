import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Connect, ViteDevServer } from 'vite';

import { DESK_PAGE_DATA } from '../editor/shelf/deskMessages.ts';
import { embedJson } from '../publish/embed.ts';
import { EDITOR_FOLDER, EDITOR_PAGES } from './buildEditor.ts';
import { deskPageData } from './desk/deskPage.ts';

/** What is needed of a server that makes pages. */
interface PageServer extends Pick<ViteDevServer, 'transformIndexHtml'> {
  readonly config: { readonly root: string };
}

/** Nobody else's page shows it, where a press could be led to what it was not meant for. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Serves the editor's pages at the addresses that they have in a build: `/editor/` and below. The
 * editor itself gets the way to the desk; the page in its frame, which plays what anybody may have
 * written, does not.
 */
export function editorPages(server: PageServer): Connect.NextHandleFunction {
  const { root } = server.config;
  return (request, response, next) => {
    const [pathname = '', search = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
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
        // Pages of other ports of this machine would get to read it, and the way to the desk with it.
        response.removeHeader('access-control-allow-origin');
        response.writeHead(200, HEADERS).end(html);
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

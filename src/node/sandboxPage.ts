import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Connect } from 'vite';

const PAGE = 'src/blocks/sandbox/sandbox.html';

/**
 * Serves the page around a sandbox as it is, while authors work: its own policy would refuse what a
 * server for development puts into pages, and say so in the console at each start. Apart from the plugin,
 * to be asked without one.
 *
 * @param root The folder of the project.
 */
export const sandboxPage =
  (root: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    // With a query it is asked for as a module, which gives its address.
    if (request.url !== `/${PAGE}`) return next();
    readFile(join(root, PAGE))
      .then((page) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
      )
      .catch(next);
  };

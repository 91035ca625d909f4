import { createRequire } from 'node:module';

import type { Plugin } from 'vite';

/**
 * The editor reads Markdown in workers. What decodes “&amp;” in it has one half for browsers, which
 * asks the page, and one for all others, which has a table: workers have no page. An alias for Vite,
 * where pages and workers come out of one server.
 */
export const workersToo = {
  find: /^decode-named-character-reference$/,
  replacement: createRequire(import.meta.url).resolve('decode-named-character-reference'),
};

/** The same for a build, where only the workers take the table: it is large, and pages need none. */
export const workersAlone: Plugin = {
  name: 'waymark-workers-alone',
  enforce: 'pre',
  resolveId: { filter: { id: workersToo.find }, handler: () => workersToo.replacement },
};

import { createRequire } from 'node:module';

/**
 * The editor reads Markdown in workers. What decodes “&amp;” in it has one half for browsers, which
 * asks the page, and one for all others, which has a table: workers have no page. An alias for Vite.
 * Apart from the two builds that take it.
 */
export const workersToo = {
  find: /^decode-named-character-reference$/,
  replacement: createRequire(import.meta.url).resolve('decode-named-character-reference'),
};

import { builtinEnvironments, type Environment } from 'vitest/runtime';

/**
 * A document by jsdom, for modules that are made as those of the tests without one: what became of a
 * module there is not made a second time here. Vitest asks for it by the default.
 */
// oxlint-disable-next-line import/no-default-export
export default {
  ...builtinEnvironments.jsdom,
  viteEnvironment: 'ssr',
} satisfies Environment;

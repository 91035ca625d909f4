import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { coursesPlugin } from './src/node/coursesPlugin.ts';

/** A block's lazily loaded view is named after its block: `block-flipCards`, not `View`. */
function chunkName(facadeModuleId: string | null): string {
  const block = facadeModuleId?.match(/[\\/]src[\\/]blocks[\\/](\w+)[\\/]\w+\.tsx$/)?.[1];
  return `assets/${block === undefined ? '[name]' : `block-${block}`}-[hash].js`;
}

/** The folder of courses: this project's own, or the one that an author names. */
const courses = process.env['WAYMARK_COURSES'] ?? 'courses';

export default defineConfig({
  base: './',
  // Unit tests read courses themselves: a test run must not write their locks.
  plugins: [react(), process.env['VITEST'] === undefined && coursesPlugin(courses)],
  build: {
    // Packages take only the chunks that a course uses, and the size check walks it.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Drawing the covers takes its time, as it should.
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: ({ facadeModuleId }) => chunkName(facadeModuleId ?? null),
        codeSplitting: {
          groups: [
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
});

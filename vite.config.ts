import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { coursesPlugin } from './src/node/coursesPlugin.ts';
import { type ModuleGraph, staticClosure } from './src/node/staticClosure.ts';

/** A block's lazily loaded view is named after its block: `block-flipCards`, not `View`. */
function chunkName(facadeModuleId: string | null): string {
  const block = facadeModuleId?.match(/[\\/]src[\\/]blocks[\\/](\w+)[\\/]\w+\.tsx$/)?.[1];
  return `assets/${block === undefined ? '[name]' : `block-${block}`}-[hash].js`;
}
/** What the first page needs, and nothing that can wait. */
const firstPage = staticClosure('src/player/main.tsx');
/** What every lesson needs, fetched while the learner reads the cover. */
const lesson = staticClosure('src/player/play/openCourse.ts', 'src/player/lesson/LessonPage.tsx');

/**
 * Few requests instead of many small ones: each costs a slow line more than its bytes. The first
 * group that fits takes a module; xstate comes first since the first page needs nearly nothing of it.
 */
const groups = [
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 4 },
  { name: 'xstate', test: /[\\/]node_modules[\\/]xstate[\\/]/, priority: 3 },
  { name: named('player', firstPage), priority: 2 },
  { name: named('lesson', lesson), priority: 1 },
];

function named(name: string, belongs: ReturnType<typeof staticClosure>) {
  return (id: string, graph: ModuleGraph): string | null => (belongs(id, graph) ? name : null);
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
        codeSplitting: { groups },
      },
    },
  },
});

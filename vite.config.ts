import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { coursesPlugin } from './src/node/coursesPlugin.ts';
import { type ModuleGraph, staticClosure } from './src/node/staticClosure.ts';

/** A block's lazily loaded view is named after its block: `block-flipCards`, not `View`. */
function chunkName(facadeModuleId: string | null): string {
  const block = facadeModuleId?.match(/[\\/]src[\\/]blocks[\\/](\w+)[\\/]\w+\.tsx$/)?.[1];
  return `assets/${block === undefined ? '[name]' : `block-${block}`}-[hash].js`;
}
/**
 * Few requests instead of many small ones: each costs a slow line more than its bytes. The first
 * group that fits takes a module. React and xstate stand apart: they change less often than ours.
 */
const groups = [
  chunk('react', /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/),
  chunk('xstate', /[\\/]node_modules[\\/]xstate[\\/]/),
  // What the first page needs, and nothing that can wait.
  chunk('player', 'src/player/main.tsx'),
  // What every lesson needs, fetched while the learner reads the cover.
  chunk(
    'lesson',
    'src/player/play/openCourse.ts',
    'src/player/lesson/LessonPage.tsx',
    'src/blocks/BlockHead.tsx',
    'src/blocks/OpenedCount.tsx',
    'src/blocks/OutLink.tsx',
    'src/blocks/PanelBody.tsx',
    'src/blocks/Picture.tsx',
    'src/blocks/SectionHeading.tsx',
    'src/blocks/callout/View.tsx',
    'src/blocks/useOpenItems.ts',
  ),
  chunk('questions', 'src/blocks/choice/View.tsx', 'src/blocks/trueFalse/View.tsx'),
  // What may be wanted just when nothing can be fetched.
  chunk(
    'panels',
    'src/player/pages/EndedPage.tsx',
    'src/player/pages/ExitPage.tsx',
    'src/player/pages/FailedPage.tsx',
    'src/player/frame/OutlineDrawer.tsx',
    'src/player/frame/ReferencesPanel.tsx',
    'src/player/frame/SettingsPanel.tsx',
    'src/player/frame/SupportPanel.tsx',
  ),
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/** A chunk of the modules that match, or of some files with all that they import. */
function chunk(name: string, ...modules: readonly [RegExp] | readonly string[]) {
  const [first] = modules;
  if (first instanceof RegExp) return { name, test: first };
  const belongs = staticClosure(...modules.map(String));
  return {
    name: (id: string, graph: ModuleGraph): string | null => (belongs(id, graph) ? name : null),
  };
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

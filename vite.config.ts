import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { aliases } from './src/node/aliases.ts';
import { browserFloor } from './src/node/browserFloor.ts';
import { interfaceLanguages } from './src/i18n/languages.ts';
import { coursesPlugin } from './src/node/coursesPlugin.ts';
import { licencesPlugin } from './src/node/licencesPlugin.ts';
import { type ModuleGraph, staticClosure } from './src/node/staticClosure.ts';
import { VIEWS_TOGETHER } from './src/publish/builtPlayer.ts';
import { viewFile, viewsTogether } from './src/node/viewsTogether.ts';

/** A block's lazily loaded view is named after its block: `block-flipCards`, not `View`. */
function chunkName(facadeModuleId: string | null): string {
  const block = facadeModuleId?.match(/[\\/]src[\\/]blocks[\\/](\w+)[\\/]\w+\.tsx$/)?.[1];
  return `assets/${block === undefined ? '[name]' : `block-${block}`}-[hash].js`;
}

/** What nearly every lesson holds. */
const inEveryLesson = ['callout', 'continue', 'text'];

const BLOCKS = 'src/blocks';

const together = viewsTogether(BLOCKS, inEveryLesson);

const lesson = [
  'src/player/play/openCourse.ts',
  'src/player/lesson/LessonPage.tsx',
  ...inEveryLesson.map(viewOf),
];

/** What a lesson may ask for, and which of it comes together. */
const later = [
  ...Object.values(together).map((types) => types.map(viewOf)),
  [viewOf('certificate')],
  [viewOf('audio'), viewOf('video')],
  ['src/player/quiz/QuizPage.tsx'],
  ['src/player/listen/ListenBar.tsx'],
  ['src/player/paper/PrintPanel.tsx'],
].map((files) => staticClosure(...files));

/**
 * Few requests instead of many small ones: each costs a slow line more than its bytes. The first
 * group that fits takes a module. React and xstate stand apart: they change less often than ours.
 */
const groups = [
  group('react', matches(/[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/)),
  group('xstate', matches(/[\\/]node_modules[\\/]xstate[\\/]/)),
  // What is said once a course is open, with the words of all block types: a file for each language.
  ...Object.keys(interfaceLanguages).map((language) =>
    group(`words-${language}`, isWordsIn(language)),
  ),
  // What the first page needs, and nothing that can wait.
  group('player', staticClosure('src/player/main.tsx')),
  // What every lesson needs, fetched while the learner reads the cover.
  group('lesson', either(staticClosure(...lesson), shared)),
  // What may be wanted just when nothing can be fetched.
  group(
    'panels',
    staticClosure(
      'src/player/cover/StartAgainDialog.tsx',
      'src/player/pages/EndedPage.tsx',
      'src/player/pages/ExitPage.tsx',
      'src/player/pages/FailedPage.tsx',
      'src/player/frame/OutlineDrawer.tsx',
      'src/player/frame/ReferencesPanel.tsx',
      'src/player/frame/SettingsPanel.tsx',
      'src/player/frame/SupportPanel.tsx',
      'src/player/frame/UnconfirmedDialog.tsx',
    ),
  ),
  // What is printed, by the panel or by the browser's own command.
  group(
    'paper',
    staticClosure('src/player/paper/PrintPanel.tsx', 'src/player/paper/PageOnPaper.tsx'),
  ),
  ...Object.entries(together).map(([name, types]) =>
    group(name, staticClosure(...types.map(viewOf))),
  ),
  // What reporting over SCORM has in common, whichever edition.
  group('scorm', matches(/[\\/]src[\\/]lms[\\/]scorm[\\/]/)),
].map((each, index, all) => ({ ...each, priority: all.length - index }));

type Belongs = (id: string, graph: ModuleGraph) => boolean;

function group(name: string, belongs: Belongs) {
  return { name: (id: string, graph: ModuleGraph) => (belongs(id, graph) ? name : null) };
}

function either(...rules: readonly Belongs[]): Belongs {
  return (id, graph) => rules.some((belongs) => belongs(id, graph));
}

/** Nothing that a lesson may ask for fetches another for the sake of something that both need. */
function shared(id: string, graph: ModuleGraph): boolean {
  return later.filter((belongs) => belongs(id, graph)).length > 1;
}

function matches(path: RegExp): Belongs {
  return (id) => path.test(id);
}

function isWordsIn(language: string): Belongs {
  const ofBlocks = new RegExp(`/src/blocks/.*[wW]ords\\.${language}\\.ts$`);
  const ofCourses = new RegExp(`/src/i18n/${language}/course\\.ts$`);
  return either(matches(ofBlocks), matches(ofCourses));
}

function viewOf(type: string): string {
  return viewFile(BLOCKS, type);
}

/** Tells publishing which views stand in one file: by then they are known by their file only. */
function tellViewsTogether(): Plugin {
  return {
    name: 'waymark-views-together',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(together);
      this.emitFile({ type: 'asset', fileName: VIEWS_TOGETHER, source });
    },
  };
}

/** The folder of courses: this project's own, or the one that an author names. */
const courses = process.env['WAYMARK_COURSES'] ?? 'courses';

/**
 * V8 then compiles all functions of a script while it reads it, beside the page, not each when it is
 * first called: a press would wait for what it leads to. It heeds this in the first line only.
 */
const compileAhead: Plugin = {
  name: 'waymark-compile-ahead',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), compileAhead, licencesPlugin(), tellViewsTogether(), coursesPlugin(courses)],
  resolve: { alias: aliases },
  build: {
    // Packages take only the chunks that a course uses, and the size check walks it.
    manifest: true,
    target: [...browserFloor],
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

import type { PlayerBuild, SchemaSet } from '../playerBuild.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Waymark</title>
    <link rel="icon" href="./favicon.png" type="image/png" />
    <script src="./boot.js"></script>
    <script type="module" crossorigin src="./assets/player.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/player.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const files = [
  'boot.js',
  'offline/register.js',
  'offline/worker.js',
  'single/player.js',
  'favicon.png',
  'licences.txt',
  'assets/player.js',
  'assets/lesson.js',
  'assets/flipCards.js',
  'assets/flipCards.css',
  'assets/table.js',
  'assets/questions.js',
  'assets/trueFalse-question.js',
  'assets/scorm12.js',
  'assets/scorm2004.js',
  'assets/cmi5.js',
  'assets/standalone.js',
  'assets/formats.js',
  'assets/people.js',
  'assets/first-ar.js',
  'assets/words-en.js',
  'assets/words-ar.js',
  'assets/library.js',
  'assets/author.js',
  'assets/font.woff2',
];

interface SmallBuild extends PlayerBuild {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly schemas: ReadonlyMap<SchemaSet, ReadonlyMap<string, Uint8Array>>;
}

/** A player of a few lines, built as Vite builds it; for tests. */
export const smallBuild = (): SmallBuild => ({
  template: page,
  files: new Map([
    ...files.map((path) => [path, bytesOf(`/* ${path} */`)] as const),
    ['single/player.css', bytesOf('body { color: #123 }')] as const,
    ['assets/player.css', bytesOf('body { color: #123 }')] as const,
    ['assets/fonts.css', bytesOf('@font-face { src: url(./font.woff2) }')] as const,
  ]),
  viewsTogether: { questions: ['choice', 'poll', 'trueFalse'] },
  manifest: {
    '_player.js': {
      file: 'assets/player.js',
      css: ['assets/player.css'],
      dynamicImports: [
        '_lesson.js',
        '_words-en.js',
        '_words-ar.js',
        'src/i18n/ar/firstPage.ts',
        'src/player/library/showLibrary.tsx',
      ],
    },
    '_lesson.js': {
      file: 'assets/lesson.js',
      imports: ['_player.js'],
      dynamicImports: [
        'src/blocks/flipCards/View.tsx',
        'src/blocks/table/View.tsx',
        '_questions.js',
        'src/blocks/trueFalse/Question.tsx',
        'src/lms/cmi5/pageAdapter.ts',
        'src/lms/scorm12/adapter.ts',
        'src/lms/standalone/adapter.ts',
        'src/lms/scorm2004/adapter.ts',
        'src/player/author/startAuthoring.tsx',
        'src/player/people/NotYouDialog.tsx',
      ],
    },
    '_questions.js': { file: 'assets/questions.js', name: 'questions' },
    '_words-en.js': { file: 'assets/words-en.js', name: 'words-en' },
    '_words-ar.js': { file: 'assets/words-ar.js', name: 'words-ar' },
    '_formats.js': { file: 'assets/formats.js' },
    'src/blocks/flipCards/View.tsx': {
      file: 'assets/flipCards.js',
      css: ['assets/flipCards.css'],
      imports: ['_lesson.js'],
    },
    'src/blocks/table/View.tsx': { file: 'assets/table.js' },
    'src/blocks/trueFalse/Question.tsx': { file: 'assets/trueFalse-question.js' },
    'src/i18n/ar/firstPage.ts': { file: 'assets/first-ar.js' },
    'src/lms/cmi5/pageAdapter.ts': { file: 'assets/cmi5.js' },
    'src/lms/scorm12/adapter.ts': { file: 'assets/scorm12.js', imports: ['_formats.js'] },
    'src/lms/scorm2004/adapter.ts': { file: 'assets/scorm2004.js', imports: ['_formats.js'] },
    'src/lms/standalone/adapter.ts': { file: 'assets/standalone.js' },
    'src/player/author/startAuthoring.tsx': { file: 'assets/author.js' },
    'src/player/people/NotYouDialog.tsx': { file: 'assets/people.js' },
    'src/player/library/showLibrary.tsx': { file: 'assets/library.js' },
    'src/ui/fonts.css': { file: 'assets/fonts.css' },
  },
  renderCover: async ({ title }) => ({ cover: `<h1>${title}</h1>`, unstarted: '' }),
  schemas: new Map([['scorm12', new Map([['adlcp_rootv1p2.xsd', bytesOf('<schema/>')]])]]),
  deflated: new Map(),
  // Packs nothing; what differs has another sum.
  packer: {
    deflate: async (bytes) => bytes,
    deflateAlike: (bytes) => bytes,
    crc32: (bytes) => bytes.reduce((a, b) => a + b, 0),
  },
  sha256: async () => 'hash',
});

import type { BuildManifest, PlayerBuild } from './playerBuild.ts';

/** What of the player a package needs besides what every course does. */
export interface Needs {
  /** The types of blocks in its lessons. */
  readonly blocks: ReadonlySet<string>;
  /** The types of questions in its quizzes and knowledge checks. */
  readonly questions: ReadonlySet<string>;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** The folder of the adapter in `src/lms`. */
  readonly adapter: string;
}

const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"/g;
const ADDRESS = /url\(["']?\.?\/?([^"')]+)["']?\)/g;

/**
 * The files of the player that a package carries, sorted: the scripts of the page, all that they
 * import, and of what they import on demand what this course can ever ask for.
 */
export function chunkClosure(build: PlayerBuild, needs: Needs): readonly string[] {
  const scripts = new Set([...build.template.matchAll(SCRIPT)].map(([, file = '']) => file));
  const keys = Object.keys(build.manifest);
  const starts = keys.filter((key) => scripts.has(build.manifest[key]?.file ?? '') || isStyle(key));
  const chunks = reached(build.manifest, starts, isNeededBy(build, needs));
  const files = chunks.flatMap((key) => filesOf(build.manifest, key));
  return [...new Set([...files, ...files.flatMap((file) => named(build, file))])].toSorted();
}

/** Styles that are loaded by themselves, as the fonts are: the manifest names them under no script. */
const isStyle = (key: string): boolean => key.startsWith('src/') && key.endsWith('.css');

function reached(
  manifest: BuildManifest,
  starts: readonly string[],
  needed: (key: string) => boolean,
): readonly string[] {
  const found = new Set(starts);
  for (const key of found) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    for (const next of [...imports, ...dynamicImports.filter(needed)]) found.add(next);
  }
  return [...found];
}

/**
 * Whether a part that is loaded on demand can be asked for. What is not known to be left out is taken
 * along: a part too many costs bytes, a part too few breaks a lesson.
 */
function isNeededBy(
  { manifest, viewsTogether }: PlayerBuild,
  needs: Needs,
): (key: string) => boolean {
  const { blocks, questions, adapter } = needs;
  const spoken = spokenIn(manifest, needs.languages);
  return (key) => {
    const together = viewsTogether[manifest[key]?.name ?? ''];
    if (together !== undefined) {
      return together.some((type) => blocks.has(type) || questions.has(type));
    }
    const language = languageOf(manifest, key);
    if (language !== null) return spoken.has(language);
    const [, layer = '', first = '', second = ''] =
      /^src\/(\w+)\/(\w+)(?:\/(\w+))?/.exec(key) ?? [];
    switch (layer) {
      case 'blocks':
        return blocks.has(first) || (second === 'Question' && questions.has(first));
      case 'lms':
        return first === adapter;
      case 'player':
        // An LMS says who is here: nobody takes turns at one browser.
        if (first === 'people') return adapter === 'standalone';
        return first !== 'library' && first !== 'author';
      default:
        return true;
    }
  };
}

/** The language of a file of words: `ar` of `src/i18n/ar/firstPage.ts` and of what is named `words-ar`. */
function languageOf(manifest: BuildManifest, key: string): string | null {
  const found = /^words-(\w+)$/.exec(manifest[key]?.name ?? '') ?? /^src\/i18n\/(\w+)\//.exec(key);
  return found?.[1] ?? null;
}

/** What the interface speaks beside content in these languages: English where it has no words of theirs. */
function spokenIn(manifest: BuildManifest, languages: readonly string[]): ReadonlySet<string> {
  const there = new Set(Object.keys(manifest).map((key) => languageOf(manifest, key)));
  const primary = languages.map((language) => language.split('-')[0] ?? '');
  return new Set(primary.map((language) => (there.has(language) ? language : 'en')));
}

function filesOf(manifest: BuildManifest, key: string): readonly string[] {
  const chunk = manifest[key];
  return chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])];
}

/** The files that a style asks for: they lie beside it. */
function named(build: PlayerBuild, file: string): readonly string[] {
  const bytes = file.endsWith('.css') ? build.files.get(file) : undefined;
  if (bytes === undefined) return [];
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return [...new TextDecoder().decode(bytes).matchAll(ADDRESS)]
    .map(([, address = '']) => folder + address)
    .filter((path) => build.files.has(path));
}

// What the view of each block type takes in a learner's browser: the scripts and styles of its own
// folder, without what types share.
import { readdirSync, existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

const BLOCKS = join(import.meta.dirname, '..', 'src', 'blocks');

/**
 * @param {string} id
 * @returns {string | null} The block type in whose folder a module stands.
 */
function typeOf(id) {
  const [folder, file] = id.startsWith(BLOCKS) ? id.slice(BLOCKS.length + 1).split(sep) : [];
  return folder === undefined || file === undefined ? null : folder;
}

/** What is drawn for learners; a question in a lesson is drawn by its view. */
const entries = () =>
  Object.fromEntries(
    readdirSync(BLOCKS).flatMap((type) =>
      ['View.tsx', 'Question.tsx']
        .map((file) => [`${type}-${file.slice(0, -4)}`, join(BLOCKS, type, file)])
        .filter(([, file = '']) => existsSync(file)),
    ),
  );

/**
 * Builds all views, each without what stands outside of the folders of block types.
 *
 * @returns {Promise<ReadonlyMap<string, number>>} gzipped bytes by block type
 */
export async function viewSizes() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: entries(),
        preserveEntrySignatures: 'allow-extension',
        external: (id, _importer, isResolved) => isResolved && typeOf(id) === null,
        output: { codeSplitting: { groups: [{ name: (id) => typeOf(id) ?? undefined }] } },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const each of outputs) {
    const [type] = each.fileName.split('/').at(-1)?.split(/[-.]/) ?? [];
    const bytes = gzipSync(each.type === 'chunk' ? each.code : each.source).length;
    if (type !== undefined) sizes.set(type, (sizes.get(type) ?? 0) + bytes);
  }
  return sizes;
}

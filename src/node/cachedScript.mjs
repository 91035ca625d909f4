// A good part of what a short command takes goes into compiling its code. Node 22 can keep that
// (module.enableCompileCache), Node 20 cannot: this does it for the scripts that we have built.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** @typedef {(file: string) => any} LoadScript Gives what the CommonJS script at a path exports. */

/** @type {Compiled[]} */
const compiledHere = [];
// By then each also holds the functions that were compiled because they were called.
process.once('exit', () => compiledHere.forEach(keep));

/**
 * Loads scripts with what was compiled of them in an earlier process, as far as `cache`, a folder,
 * has it; what it lacks is put there when the process ends. A script loads those beside it by
 * `./name`; it cannot `import()`, which V8 forgets how to do in code that it compiled before.
 *
 * @param {string} cache
 * @returns {LoadScript}
 */
export function cachedScripts(cache) {
  /** @type {Map<string, { exports: unknown }>} */
  const modules = new Map();
  /** @type {LoadScript} */
  const load = (file) => {
    const loaded = modules.get(file);
    if (loaded !== undefined) return loaded.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const require = createRequire(file);
    /** @param {string} name */
    const needed = (name) =>
      name.startsWith('./') ? load(join(dirname(file), name)) : require(name);
    const script = scriptAt(file, join(cache, `${basename(file)}.compiled`));
    script.runInThisContext()(module.exports, needed, module);
    return module.exports;
  };
  return load;
}

/**
 * @typedef {object} Compiled
 * @property {Script} script
 * @property {string} place Where the code is kept.
 * @property {Buffer} stamp Tells its source, and the Node that compiled it, from any other.
 */

/**
 * Tells this very Node from any other. V8 asks for its own version and settings alone, and what one
 * build of a version compiled takes another build of the same version down.
 */
const thisNode = (() => {
  const { size, mtimeMs } = statSync(process.execPath);
  return JSON.stringify([process.execPath, size, mtimeMs, process.version, process.arch]);
})();

/**
 * @param {string} file
 * @param {string} place
 */
function scriptAt(file, place) {
  const source = readFileSync(file, 'utf8');
  const stamp = createHash('sha256').update(thisNode).update(source).digest();
  const cachedData = codeAt(place, stamp);
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (script.cachedDataRejected !== false) compiledHere.push({ script, place, stamp });
  return script;
}

/**
 * What this Node compiled of just this source: V8 itself asks for no more than an equal length.
 *
 * @param {string} place
 * @param {Buffer} stamp
 */
function codeAt(place, stamp) {
  try {
    const bytes = readFileSync(place);
    return bytes.subarray(0, stamp.length).equals(stamp) ? bytes.subarray(stamp.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Written beside its place and moved, so that nobody reads half of it. Where it cannot be kept, the
 * next start is as slow as this one.
 *
 * @param {Compiled} code
 */
function keep({ script, place, stamp }) {
  try {
    const folder = dirname(place);
    if (!existsSync(folder)) mkdirSync(folder);
    const beside = mkdtempSync(join(folder, 'keeping-'));
    writeFileSync(join(beside, 'code'), Buffer.concat([stamp, script.createCachedData()]));
    renameSync(join(beside, 'code'), place);
    rmSync(beside, { recursive: true });
  } catch {
    // Nothing depends on it.
  }
}

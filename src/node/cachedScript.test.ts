import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'waymark-script-'));
  writeFileSync(
    join(home, 'main.cjs'),
    "exports.words = `${require('./word.cjs').word} of ${require('node:path').basename('a/b')}`;",
  );
  writeWord('one');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const writeWord = (word: string) =>
  writeFileSync(join(home, 'word.cjs'), `exports.word = '${word}';`);

/** What a process of its own gets from the script; only its end keeps what was compiled. */
function words(cache = join(home, 'cache'), node = process.execPath): string {
  const module = pathToFileURL(join(import.meta.dirname, 'cachedScript.mjs')).href;
  const { stdout, stderr } = spawnSync(
    node,
    [
      '--input-type=module',
      '--eval',
      `import { cachedScripts } from ${JSON.stringify(module)};
       const load = cachedScripts(${JSON.stringify(cache)});
       const main = load(${JSON.stringify(join(home, 'main.cjs'))});
       console.log(main === load(${JSON.stringify(join(home, 'main.cjs'))}) ? main.words : 'twice');`,
    ],
    { encoding: 'utf8' },
  );
  return stdout.trim() || stderr;
}

test('a script and those beside it are loaded, once, and what was compiled is kept', () => {
  expect(words()).toBe('one of b');
  expect(readdirSync(join(home, 'cache'))).toEqual(['main.cjs.compiled', 'word.cjs.compiled']);
  expect(words()).toBe('one of b');
});

test('a script that was changed is compiled anew, even if it is as long as before', () => {
  words();
  writeWord('two');
  expect(words()).toBe('two of b');
  expect(words()).toBe('two of b');
});

test('what is kept and was cut off is not used', () => {
  words();
  truncateSync(join(home, 'cache', 'word.cjs.compiled'), 40);
  expect(words()).toBe('one of b');
});

test('what one Node compiled is not used by another of the same version', () => {
  const kept = () => readFileSync(join(home, 'cache', 'word.cjs.compiled'));
  words();
  const before = kept();
  const other = join(home, 'other-node');
  copyFileSync(process.execPath, other);
  expect(words(undefined, other)).toBe('one of b');
  expect(kept().equals(before)).toBe(false);
});

test('where nothing can be kept, scripts are loaded all the same', () => {
  writeFileSync(join(home, 'file'), '');
  expect(words(join(home, 'file'))).toBe('one of b');
});

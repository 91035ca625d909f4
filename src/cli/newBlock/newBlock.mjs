// npm run new-block -- <type> [--question]: makes the folder of a block type, and its lines in the
// lists. What it makes is whole: all checks are green, and each file is there to be changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { placesOf, withType } from './lists.mjs';
import { plainFiles } from './plainFiles.mjs';
import { questionFiles } from './questionFiles.mjs';
import { questionViews } from './questionViews.mjs';

const TYPE = /^[a-z][a-zA-Z0-9]*$/;

/**
 * Makes a block type below a folder like `src/blocks`; tells every file that was made or changed.
 *
 * @param {string} blocks
 * @param {string} type
 * @param {boolean} question
 * @returns {readonly string[]}
 */
export function newBlock(blocks, type, question) {
  const names = { type, Name: capital(type), title: inWords(type) };
  const folder = join(blocks, type);
  if (existsSync(folder)) throw new Error(`There is a block type “${type}” already.`);
  mkdirSync(folder, { recursive: true });
  const made = question ? { ...questionFiles(names), ...questionViews(names) } : plainFiles(names);
  const files = Object.entries(made);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const places = placesOf(names, question);
  for (const place of places) {
    const path = join(blocks, place.file);
    writeFileSync(path, withType(readFileSync(path, 'utf8'), place, type));
  }
  return [
    ...files.map(([name]) => join(folder, name)),
    ...places.map(({ file }) => join(blocks, file)),
  ];
}

/** @param {string} type */
const capital = (type) => type.charAt(0).toUpperCase() + type.slice(1);

/** @param {string} type */
const inWords = (type) =>
  capital(type.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

function main() {
  const [type = '', ...options] = process.argv.slice(2);
  if (!TYPE.test(type)) {
    console.error('How to use it: npm run new-block -- <type> [--question], such as: sorting');
    process.exitCode = 2;
    return;
  }
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
  const made = newBlock(join(root, 'src', 'blocks'), type, options.includes('--question'));
  /** @param {string} command @param {readonly string[]} rest */
  const run = (command, rest) =>
    spawnSync(command, rest, { cwd: root, shell: true, stdio: 'inherit' });
  run('npx', ['oxfmt', ...made]);
  run('npm', ['run', '-s', 'waymark', '--', 'schema', '--write']);
  const told = made.map((path) => relative(root, path));
  console.log([...told, '', 'Its picture: npm run pictures -- -g ' + type].join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

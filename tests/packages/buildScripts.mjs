// Builds the player of the project in the current folder, without courses, and prints its scripts:
// those that the page asks for by itself (`first`), and all others (`rest`), each by its name with its
// text, without the fingerprints in the names of files.
import { build, loadConfigFromFile, mergeConfig } from 'vite';

import { unmarked } from './unmarked.mjs';

const found = await loadConfigFromFile({ command: 'build', mode: 'production' });
const config = found?.config ?? {};
const plugins = (config.plugins ?? []).flat().filter((plugin) => !isOfCourses(plugin));
const built = await build(
  mergeConfig(
    { ...config, plugins },
    { configFile: false, logLevel: 'error', build: { write: false } },
  ),
);
const output = 'output' in built ? built.output : [];
const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
const asked = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
for (const name of asked) {
  const chunk = chunks.find(({ fileName }) => fileName === name);
  for (const next of chunk?.imports ?? []) asked.add(next);
}
const page = output.find(({ fileName }) => fileName === 'index.html');
const html = page !== undefined && 'source' in page ? String(page.source) : '';
for (const [, name = ''] of html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g))
  asked.add(name);

const scripts = chunks.map(({ fileName, code }) => ({
  asked: asked.has(fileName),
  name: unmarked(fileName),
  text: unmarked(code),
}));
const part = (/** @type {boolean} */ first) =>
  scripts
    .filter((script) => script.asked === first)
    .map(({ name, text }) => [name, text])
    .toSorted();
console.log(JSON.stringify({ first: part(true), rest: part(false) }));

/** @param {unknown} plugin */
function isOfCourses(plugin) {
  return (
    typeof plugin === 'object' &&
    plugin !== null &&
    'name' in plugin &&
    plugin.name === 'waymark-courses'
  );
}

// The lines that a block type has in the lists of src/blocks.

/**
 * @typedef {object} Place
 * @property {string} file Of `src/blocks`.
 * @property {string} list How the list begins in it, up to the end of that line.
 * @property {string} from The file of the type's folder that the list takes from.
 * @property {string} name What it takes.
 * @property {string} entry The line of the list, by the type's name.
 */

/**
 * @param {import('./plainFiles.mjs').Names} names
 * @param {boolean} question
 * @returns {readonly Place[]}
 */
export const placesOf = ({ type }, question) => [
  {
    file: 'definitions.ts',
    list: 'const list = {',
    from: 'author.ts',
    name: `${type}Definition`,
    entry: `  ${type}: ${type}Definition,`,
  },
  {
    file: 'builds.ts',
    list: 'const list = {',
    from: 'build.ts',
    name: `${type}Build`,
    entry: `  ${type}: ${type}Build,`,
  },
  {
    file: question ? 'questionBehaviours.ts' : 'behaviours.ts',
    list: question ? 'export const gradedBehaviours' : 'export const behaviours',
    from: 'content.ts',
    name: `${type}Behaviour`,
    entry: `  ${type}: ${type}Behaviour,`,
  },
];

/**
 * A list with one more type in it, in the order of the alphabet.
 *
 * @param {string} text What the file holds.
 * @param {Place} place
 * @param {string} type
 * @returns {string}
 */
export function withType(text, { list, from, name, entry }, type) {
  const line = `import { ${name} } from './${type}/${from}';`;
  const lines = insertSorted(text.split('\n'), line, 0, /from '\.\/(\w+)\/\w+\.ts';$/, type);
  const start = lines.findIndex((each) => each.startsWith(list));
  if (start === -1) throw new Error(`There is no list that begins with “${list}”.`);
  return insertSorted(lines, entry, start + 1, /^ {2}(\w+): /, type).join('\n');
}

/**
 * Puts a line before the first one that has a later name, and after the last that has any.
 *
 * @param {readonly string[]} lines
 * @param {string} line
 * @param {number} start
 * @param {RegExp} named What lines of the list look like; its group is their name.
 * @param {string} type
 * @returns {readonly string[]}
 */
function insertSorted(lines, line, start, named, type) {
  let at = start;
  for (let index = start; index < lines.length; index += 1) {
    const name = named.exec(lines[index] ?? '')?.[1];
    if (name === undefined && (lines[index] ?? '').startsWith('}')) break;
    if (name === undefined) continue;
    if (name > type) return lines.toSpliced(index, 0, line);
    at = index + 1;
  }
  return lines.toSpliced(at, 0, line);
}

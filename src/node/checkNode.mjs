// Says in one sentence that Node is too old, before anything is loaded that an old one cannot read.
// Import it first; it keeps to what Node 14 understands.
import { readFileSync } from 'node:fs';

/**
 * What is wrong with a version of Node, as a sentence; `null` where it serves.
 *
 * @param {string} version Such as `20.19.0`.
 * @param {string} engines What package.json asks for: alternatives as `^20.19` or `>=24`.
 * @returns {string | null}
 */
export function nodeProblem(version, engines) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const lines = engines.split(' || ').map((range) => {
    const [from = 0, least = 0] = range.replace(/^\D+/, '').split('.').map(Number);
    return { from, least, andOn: range.startsWith('>=') };
  });
  const serves = lines.some(({ from, least, andOn }) =>
    major === from ? minor >= least : andOn && major > from,
  );
  if (serves) return null;
  const needed = lines.map(({ from, least }) => (least > 0 ? `${from}.${least}+` : `${from}+`));
  return `Waymark runs on Node ${needed.join(', ')}; this is Node ${version}.`;
}

/** @type {{ engines: { node: string } }} */
const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const problem = nodeProblem(process.versions.node, engines.node);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}

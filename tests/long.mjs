// Looks further than every run can: ten times as many cases of each property, every fault in a visit
// of its own, and new block types through the compiler.
import { spawnSync } from 'node:child_process';

const npm = process.env['npm_execpath'];
const args = ['run', '--silent', 'test:unit'];
const [command, words] = npm === undefined ? ['npm', args] : [process.execPath, [npm, ...args]];
const env = { ...process.env, WAYMARK_LONG: '1' };
process.exitCode = spawnSync(command, words, { env, stdio: 'inherit' }).status ?? 1;

import type { CommandEntry } from './command.ts';

/** What `--help` prints. */
export function help(commands: readonly CommandEntry[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: waymark <command> [options]',
    ...(list.length > 0 ? ['', 'Commands:', ...list] : []),
    '',
    'Options:',
    '  --help     Show this help',
    '  --version  Show the version',
    '',
  ].join('\n');
}

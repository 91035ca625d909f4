import type { CommandEntry } from './command.ts';

/** What `--help` prints. */
export function help(commands: readonly CommandEntry[]): string {
  const shown = commands.filter(({ summary }) => summary !== null);
  const width = Math.max(0, ...shown.map(({ name }) => name.length));
  return [
    'Waymark makes interactive courses from plain files.',
    '',
    'Usage: waymark <command> [options]',
    '',
    'Commands:',
    ...shown.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options:',
    '  --help     Show this help, or that of a command: waymark check --help',
    '  --version  Show the version',
    '',
  ].join('\n');
}

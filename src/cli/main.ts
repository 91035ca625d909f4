import { version } from '../../package.json';
import { nearestName } from '../course/load/nearestName.ts';
import type { CommandEntry, Outcome } from './command.ts';
import { commands } from './commands.ts';

/**
 * Runs the command line on the words after `waymark`; gives the process's exit status. `home` is the
 * folder where Waymark itself is, with the player that “npm run build” made.
 */
export async function main(argv: readonly string[], home = process.cwd()): Promise<number> {
  const { status, output, complaint } = await outcomeOf(argv, home).catch(unforeseen);
  if (output !== undefined) process.stdout.write(output);
  if (complaint !== undefined) process.stderr.write(complaint);
  return status;
}

async function outcomeOf([first, ...args]: readonly string[], home: string): Promise<Outcome> {
  if (first === '--version') return { status: 0, output: `${version}\n` };
  if (first === '--help' || first === '-h' || first === 'help' || first === undefined) {
    return { status: 0, output: help(commands) };
  }
  const entry = commands.find(({ name }) => name === first);
  if (entry === undefined) return { status: 2, complaint: unknownCommand(first) };
  const command = await entry.load();
  return asksForHelp(args) ? { status: 0, output: command.help } : command.run(args, home);
}

const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

function unknownCommand(name: string): string {
  const near = nearestName(
    name,
    commands.map((command) => command.name),
  );
  const meant = near === null ? '' : ` Did you mean "${near}"?`;
  return `There is no command "${name}".${meant}\n\n${help(commands)}`;
}

/** Whatever happens, nobody who writes a course should have to read a stack trace. */
function unforeseen(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { status: 1, complaint: `Waymark could not go on: ${message}\n` };
}

/** What `--help` prints. */
export function help(entries: readonly CommandEntry[]): string {
  const shown = entries.filter(({ summary }) => summary !== null);
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

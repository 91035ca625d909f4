import { version } from '../../package.json';
import { commands } from './commands.ts';
import { help } from './help.ts';

/** Runs the command line on the words after `waymark`; gives the process's exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const [first, ...args] = argv;
  if (first === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === undefined) {
    process.stdout.write(help(commands));
    return 0;
  }
  const entry = commands.find(({ name }) => name === first);
  if (entry === undefined) {
    process.stderr.write(`There is no command "${first}".\n\n${help(commands)}`);
    return 2;
  }
  const command = await entry.load();
  return command.run(args);
}

import { type Result, fail, ok } from '../core/result.ts';
import { nearestName } from '../course/load/nearestName.ts';

/** What a command was called with. */
export interface Arguments {
  readonly folder: string;
  /** What else was named, where a command takes more than a folder. */
  readonly others: readonly string[];
  /** The options that were given, with their dashes. */
  readonly options: ReadonlySet<string>;
  /** What was said after the options that want a word: `--out DIR`, `--out=DIR`. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads one folder or file and options, of which those in `valued` are followed by a word; anything
 * else is a complaint in words. `more`: how many words may follow the folder.
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
  valued: readonly string[] = [],
  more = 0,
): Result<Arguments, string> {
  const { options, values, words, problem } = sorted(args, valued);
  const [folder, ...others] = words;
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) return fail(unknownOption(unknown, [...known, ...valued]));
  if (problem !== null) return fail(problem);
  if (folder === undefined) return fail('Say which folder.');
  if (others.length > more) {
    const quoted = `A name with spaces stands in quotation marks: "${[folder, ...others].join(' ')}".`;
    return fail(`Name one folder only, not also "${others.slice(more).join('", "')}". ${quoted}`);
  }
  return ok({ folder, others, options: new Set(options), values });
}

function sorted(args: readonly string[], valued: readonly string[]) {
  const options: string[] = [];
  const words: string[] = [];
  const values = new Map<string, string>();
  let problem: string | null = null;
  let waiting: string | null = null;
  for (const arg of args) {
    const [name = '', ...rest] = arg.split('=');
    if (waiting !== null) {
      values.set(waiting, arg);
      waiting = null;
    } else if (!arg.startsWith('-')) words.push(arg);
    else if (!valued.includes(name)) options.push(arg);
    else if (arg.includes('=')) values.set(name, rest.join('='));
    else waiting = name;
  }
  if (waiting !== null) problem = `Something is missing after "${waiting}".`;
  return { options, values, words, problem };
}

function unknownOption(option: string, known: readonly string[]): string {
  const near = nearestName(option, known);
  return `There is no option "${option}".${near === null ? '' : ` Did you mean "${near}"?`}`;
}

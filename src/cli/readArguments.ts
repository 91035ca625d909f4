import { type Result, fail, ok } from '../core/result.ts';
import { nearestName } from '../course/load/nearestName.ts';

/** What a command was called with. */
export interface Arguments {
  readonly folder: string;
  /** The options that were given, with their dashes. */
  readonly options: ReadonlySet<string>;
}

/** Reads one folder and flags; anything else is a complaint in words. */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
): Result<Arguments, string> {
  const options = args.filter((arg) => arg.startsWith('-'));
  const [folder, ...others] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) return fail(unknownOption(unknown, known));
  if (folder === undefined) return fail('Say which folder.');
  if (others.length > 0) return fail(`Name one folder only, not also "${others.join('", "')}".`);
  return ok({ folder, options: new Set(options) });
}

function unknownOption(option: string, known: readonly string[]): string {
  const near = nearestName(option, known);
  return `There is no option "${option}".${near === null ? '' : ` Did you mean "${near}"?`}`;
}

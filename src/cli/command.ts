/** A subcommand of the command line. */
export interface Command {
  /** Takes what follows the command's name; gives the process's exit status. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** A line in the list of commands; the command itself is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

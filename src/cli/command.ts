/** What a command came to: what it says, and the process's exit status. */
export interface Outcome {
  /** 0: done. 1: the course has errors, or it could not be done. 2: it was called wrongly. */
  readonly status: 0 | 1 | 2;
  readonly output?: string;
  /** What went wrong, for the error stream. */
  readonly complaint?: string;
}

/** A subcommand of the command line. */
export interface Command {
  /** What `waymark <command> --help` prints. */
  readonly help: string;
  /** Takes what follows the command's name, and the folder where Waymark itself is. */
  readonly run: (args: readonly string[], home?: string) => Promise<Outcome>;
}

/** A line in the list of commands; the command itself is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  /** One line for `--help`; `null` for a command that only Waymark's own makers need. */
  readonly summary: string | null;
  readonly load: () => Promise<Command>;
}

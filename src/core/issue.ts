import type { RuleName } from './ruleName.ts';

/** A place in an authored file. Lines and columns count from 1. */
export interface Place {
  /** Relative to the course's folder, with forward slashes: `lessons/quiz.json`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON path within the file, as authors read it: `blocks[2].cards[0].front`. */
  readonly path: string;
}

/** One thing that is wrong, or could be better, in an authored course. */
export interface Issue {
  /** `error` stops the course from being played or published; `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Stable kebab-case name of the rule: `unknown-field`. */
  readonly rule: RuleName;
  readonly place: Place;
  /** What is wrong, in words that a trainer understands. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
  /** The same for a machine, where there is no doubt about it. */
  readonly meant?: Meant;
}

/** What most likely should stand there instead. */
export interface Meant {
  /** Where it belongs, as a JSON path; the place of the issue unless stated. */
  readonly path?: string;
  /** What belongs there; unless stated, what stands at the place of the issue. */
  readonly value?: unknown;
}

import type { Attempt } from '../progress/record.ts';

/** The attempts of one quiz, by number from 1. */
export type Attempts = ReadonlyMap<number, Attempt>;

export interface NumberedAttempt {
  readonly number: number;
  readonly attempt: Attempt;
}

/** The attempt with the highest number: the only one that can be open. */
export const lastAttempt = (attempts: Attempts | undefined): NumberedAttempt | null =>
  latest(attempts, () => true);

/** The last attempt that was submitted. */
export const lastSubmitted = (attempts: Attempts | undefined): NumberedAttempt | null =>
  latest(attempts, ({ work }) => work.submitted !== null);

function latest(
  attempts: Attempts | undefined,
  wanted: (attempt: Attempt) => boolean,
): NumberedAttempt | null {
  let found: NumberedAttempt | null = null;
  for (const [number, attempt] of attempts ?? []) {
    if (wanted(attempt) && number > (found?.number ?? 0)) found = { number, attempt };
  }
  return found;
}

/** What the page of a sandbox has said so far. */
export interface SandboxReport {
  /** It stands there, and runs. */
  readonly began: boolean;
  /** It went elsewhere, and was taken out. */
  readonly left: boolean;
  readonly done: boolean;
  /** The best one told, 0–1. */
  readonly score: number | null;
  /** How high it wants to be, in CSS pixels. */
  readonly height: number | null;
}

export const nothingSaid: SandboxReport = {
  began: false,
  left: false,
  done: false,
  score: null,
  height: null,
};

/** Lower than this nothing can be pressed; higher, nobody finds the end of it. In CSS pixels. */
const LOWEST = 96;
const HIGHEST = 4_000;

/**
 * What a message from the sandbox says; `null` for one without the right shape. It comes from a page that
 * carries what an author wrote, so nothing in it is believed.
 */
export function readReport(message: unknown): SandboxReport | null {
  if (typeof message !== 'object' || message === null) return null;
  const { began, left, done, score, height } = { ...nothingSaid, ...message };
  if (![began, left, done].every((flag) => typeof flag === 'boolean')) return null;
  if (!isNumberOrNull(score, 0, 1) || !isNumberOrNull(height, 0, Number.MAX_VALUE)) return null;
  const within = height === null ? null : Math.min(HIGHEST, Math.max(LOWEST, Math.round(height)));
  return { began, left, done, score, height: within };
}

const isNumberOrNull = (value: unknown, from: number, to: number): value is number | null =>
  value === null || (typeof value === 'number' && value >= from && value <= to);

/** Whether it is finished: it says so, and told the score that is needed. */
export const isFinished = ({ done, score }: SandboxReport, passingScore: number | null): boolean =>
  done && (passingScore === null || (score ?? 0) >= passingScore);

import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import { formatFor, type Entry, type Formats } from './format.ts';
import type { ScormRuntime } from './runtime.ts';

export type CallOutcome = Result<null, LmsFailure>;

/** How values that no engine should get are treated, and who hears of them. */
export interface Strictness {
  /** In development a value outside the table is a programmer's mistake, and throws. */
  readonly strict: boolean;
  readonly log: (message: string) => void;
}

/** A SCORM API with every answer judged. Nothing here throws but a strict complaint. */
export interface ScormCalls {
  readonly initialize: () => CallOutcome;
  readonly terminate: () => CallOutcome;
  readonly commit: () => CallOutcome;
  /** Sets each value that fits its format; goes on after a failure, and answers with the first. */
  readonly setAll: (entries: readonly Entry[]) => CallOutcome;
  /** The value of an element; a failure where the LMS did not say. Empty is a value. */
  readonly ask: (element: string) => Result<string, LmsFailure>;
  /** As `ask`, with an empty text where the LMS did not say. */
  readonly value: (element: string) => string;
}

const SAVED_STATE = 'cmi.suspend_data';
/** No error; not supported by this LMS; nothing there yet (2004) or not to be written (1.2). */
const HARMLESS = new Set(['0', '401', '403']);

export function scormCalls(
  runtime: ScormRuntime,
  formats: Formats,
  { strict, log }: Strictness,
): ScormCalls {
  /**
   * True in any spelling is success, and so is false with the error code 0. An answer of null comes
   * from a page that is going away, and proves nothing bad.
   */
  const judged = (name: string, run: () => unknown, harmless: ReadonlySet<string>): CallOutcome => {
    try {
      const answer = run();
      if (answer === null || String(answer) === 'true') return ok(null);
      const code = String(runtime.lastError());
      if (harmless.has(code)) return ok(null);
      const detail = `${name}: ${code} ${String(runtime.errorString(code))}`;
      return fail({ cause: 'refused', detail });
    } catch (error) {
      return fail({ cause: 'unreachable', detail: `${name}: ${String(error)}` });
    }
  };

  const complain = (message: string) => {
    log(message);
    if (strict) throw new Error(message);
  };

  /** The value to send; `null` for one that is withheld. */
  const acceptable = (entry: Entry): string | null => {
    const { element, value } = entry;
    const format = formatFor(formats, entry);
    if (format?.fits(value) === true) return value;
    const repaired = format?.repair?.(value) ?? null;
    const mended = repaired !== null && format?.fits(repaired) === true ? repaired : null;
    const what = mended === null ? 'withheld' : 'repaired';
    complain(`${element} does not take "${value.slice(0, 40)}": ${what}`);
    return mended;
  };

  const set = (entry: Entry): CallOutcome => {
    const { element } = entry;
    const value = acceptable(entry);
    if (value !== null) {
      const harmless = element === SAVED_STATE ? ONLY_NONE : HARMLESS;
      return judged(`Set ${element}`, () => runtime.set(element, value), harmless);
    }
    // All else can do without; without the saved state nothing is saved.
    return element === SAVED_STATE
      ? fail({ cause: 'refused', detail: `${element} does not fit` })
      : ok(null);
  };

  /** Some LMSs have nothing at all for a value that was never set: believed when said twice. */
  const askOnce = (element: string, again = false): Result<string, LmsFailure> => {
    try {
      const answer = runtime.get(element);
      if (typeof answer === 'string' && answer !== '') return ok(answer);
      if (typeof answer === 'number') return ok(String(answer));
      const code = String(runtime.lastError());
      const detail = `Get ${element}: ${code} ${String(answer)}`;
      const nothing = answer === '' || (again && (answer === null || answer === undefined));
      return nothing && HARMLESS.has(code) ? ok('') : fail({ cause: 'refused', detail });
    } catch (error) {
      return fail({ cause: 'unreachable', detail: `Get ${element}: ${String(error)}` });
    }
  };

  /** An answer that is none may be a slip: the same question once more tells. */
  const ask = (element: string): Result<string, LmsFailure> => {
    const first = askOnce(element);
    return first.ok ? first : askOnce(element, true);
  };

  return {
    initialize: () => judged('Initialize', runtime.initialize, ONLY_NONE),
    terminate: () => judged('Terminate', runtime.terminate, ONLY_NONE),
    commit: () => judged('Commit', runtime.commit, ONLY_NONE),
    setAll: (entries) => firstFailure(entries.map(set)),
    ask,
    value: (element) => {
      const asked = ask(element);
      return asked.ok ? asked.value : '';
    },
  };
}

const ONLY_NONE: ReadonlySet<string> = new Set(['0']);

/** The first of several outcomes that is a failure. */
export const firstFailure = (outcomes: readonly CallOutcome[]): CallOutcome =>
  outcomes.find((outcome) => !outcome.ok) ?? ok(null);

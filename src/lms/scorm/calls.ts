import { fail, ok, type Result } from '../../core/result.ts';
import { isUnset } from '../launchWords.ts';
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
  /** What the last commit came to in the end, where the LMS only promised an answer. */
  readonly committed: () => Promise<CallOutcome>;
  /** Sets each value that fits its format; goes on after a failure, and answers with the first. */
  readonly setAll: (entries: readonly Entry[]) => CallOutcome;
  /** As `setAll`; what the LMS refuses, it does without, and only its silence is a failure. */
  readonly offer: (entries: readonly Entry[]) => CallOutcome;
  /** Sets one value that the LMS may do without; whether it has taken it. */
  readonly isTaken: (entry: Entry) => boolean;
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
  const thrown = thrownAtOne();
  let committed: Promise<CallOutcome> = Promise.resolve(ok(null));

  /**
   * Yes in any spelling is success, and so is an answer with a harmless error code. An answer of
   * null comes from a page that is going away, and proves nothing bad.
   */
  const judged = (name: string, run: () => unknown, { harmless, cause }: Judgement) => {
    try {
      const answer = run();
      if (answer === null || saysYes(answer)) return ok(null);
      const code = lastError(runtime);
      if (harmless(code, answer)) return ok(null);
      const detail = `${name}: ${code} ${errorWords(runtime, code)}`;
      return fail<LmsFailure>({ cause: cause(code), detail });
    } catch (error) {
      return fail<LmsFailure>({ cause: 'unreachable', detail: `${name}: ${String(error)}` });
    }
  };

  const judgedLater = (promised: PromiseLike<unknown>): Promise<CallOutcome> =>
    answerLater(promised).then(
      (answer) => judged('Commit', () => answer, STORING),
      (error: unknown) => fail({ cause: 'unreachable', detail: `Commit: ${String(error)}` }),
    );

  const commit = (): unknown => {
    const answer = runtime.commit();
    if (isPromised(answer)) committed = judgedLater(answer);
    return answer;
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
    if (element === SAVED_STATE) return setState(value);
    if (value === null) return ok(null);
    const name = `Set ${element}`;
    return thrown.judged(
      name,
      judged(name, () => runtime.set(element, value), DISPENSABLE),
    );
  };

  /** All else the LMS can do without; without the saved state nothing is saved. */
  const setState = (text: string | null): CallOutcome => {
    if (text === null) return fail({ cause: 'refused', detail: `${SAVED_STATE} does not fit` });
    const holds = () => runtime.get(SAVED_STATE) === text;
    return judged(`Set ${SAVED_STATE}`, () => runtime.set(SAVED_STATE, text), {
      // Some LMSs say false although they have it: they are asked.
      harmless: (code, answer) => code === '0' && (!saysNo(answer) || holds()),
      cause: () => 'refused',
    });
  };

  /** Some LMSs have nothing at all for a value that was never set: believed when said twice. */
  const askOnce = (element: string, again = false): Result<string, LmsFailure> => {
    try {
      const answer = runtime.get(element);
      if (typeof answer === 'string' && !isUnset(answer)) return ok(answer);
      if (typeof answer === 'number') return ok(String(answer));
      const code = lastError(runtime);
      const detail = `Get ${element}: ${code} ${String(answer)}`;
      const nothing = typeof answer === 'string' || (again && (answer ?? false) === false);
      return nothing && HARMLESS.has(code) ? ok('') : fail({ cause: 'refused', detail });
    } catch (error) {
      return fail({ cause: 'unreachable', detail: `Get ${element}: ${String(error)}` });
    }
  };

  /** An answer that is none may be a slip: the same question once more tells. */
  const ask = (element: string): Result<string, LmsFailure> => {
    const first = askOnce(element);
    return thrown.judged(`Get ${element}`, first.ok ? first : askOnce(element, true));
  };

  return {
    initialize: () => judged('Initialize', runtime.initialize, BEGINNING),
    terminate: () => judged('Terminate', runtime.terminate, STORING),
    commit: () => {
      committed = Promise.resolve(ok(null));
      const outcome = judged('Commit', commit, STORING);
      thrown.committed(outcome);
      return outcome;
    },
    committed: () => committed,
    setAll: (entries) => firstFailure(entries.map(set)),
    offer: (entries) => firstFailure(entries.map(set).map(unlessRefused)),
    isTaken: (entry) => {
      const value = acceptable(entry);
      if (value === null) return false;
      return judged(`Set ${entry.element}`, () => runtime.set(entry.element, value), BEGINNING).ok;
    },
    ask,
    value: (element) => {
      const asked = ask(element);
      return asked.ok ? asked.value : '';
    },
  };
}

/** Tells an LMS that throws at one value from one that is gone. */
interface ThrownAtOne {
  /** What a call comes to; one that throws, and threw before, is refused. */
  readonly judged: <Value>(
    name: string,
    outcome: Result<Value, LmsFailure>,
  ) => Result<Value, LmsFailure>;
  readonly committed: (outcome: CallOutcome) => void;
}

/**
 * An exception may be a slip, so that the call is made again with the next save. An LMS that took a
 * commit after it is there: what throws once more it does without, and nothing else waits for that.
 */
function thrownAtOne(): ThrownAtOne {
  const before = new Set<string>();
  const now = new Set<string>();
  return {
    judged: (name, outcome) => {
      // In a list they throw at each place.
      const kind = name.replaceAll(/\.\d+/g, '.n');
      if (outcome.ok) before.delete(kind);
      if (outcome.ok || outcome.error.cause !== 'unreachable') return outcome;
      now.add(kind);
      return before.has(kind) ? fail({ ...outcome.error, cause: 'refused' }) : outcome;
    },
    committed: (outcome) => {
      if (outcome.ok) for (const kind of now) before.add(kind);
      now.clear();
    },
  };
}

/** What an answer that is not true comes to. */
interface Judgement {
  /** Whether it has worked, or can be done without, all the same. */
  readonly harmless: (code: string, answer: unknown) => boolean;
  readonly cause: (code: string) => LmsFailure['cause'];
}

/** A plain yes or no, as a word, a boolean or a number. */
const saysYes = (answer: unknown): boolean => /^\s*(?:true|1)\s*$/i.test(String(answer));
const saysNo = (answer: unknown): boolean => /^\s*(?:false|0)\s*$/i.test(String(answer));

/** The code of the last error: 0 of an LMS that keeps none, or has anything else than a number. */
const lastError = ({ lastError: ask }: ScormRuntime): string =>
  /^\s*0*(\d+)\s*$/.exec(unlessItThrows(ask))?.[1] ?? '0';

/** What the LMS calls an error, for whoever reads the console. */
const errorWords = (runtime: ScormRuntime, code: string): string =>
  unlessItThrows(() => runtime.errorString(code));

/** What is only told beside an answer spoils no answer, not even where an LMS lacks the call. */
function unlessItThrows(ask: () => unknown): string {
  try {
    return String(ask());
  } catch {
    return '';
  }
}

/** False with the error code 0: some LMSs answer like that though it has worked. */
const BEGINNING: Judgement = { harmless: (code) => code === '0', cause: () => 'refused' };
const DISPENSABLE: Judgement = { harmless: (code) => HARMLESS.has(code), cause: () => 'refused' };

/**
 * What says no has stored nothing, whatever the error code. General failures are what an LMS has for
 * a login that has run out: 101, and in SCORM 2004 also 391 and 111.
 */
const STORING: Judgement = {
  harmless: (code, answer) => code === '0' && !saysNo(answer),
  cause: (code) => (/^(?:101|111|391)$/.test(code) ? 'signedOut' : 'refused'),
};

/** An outcome of which a plain refusal is no failure. */
export const unlessRefused = (outcome: CallOutcome): CallOutcome =>
  outcome.ok || outcome.error.cause === 'refused' ? ok(null) : outcome;

/** The first of several outcomes that is a failure. */
export const firstFailure = (outcomes: readonly CallOutcome[]): CallOutcome =>
  outcomes.find((outcome) => !outcome.ok) ?? ok(null);

/** Milliseconds to wait for an answer that is only promised: then there is none. */
const PATIENCE = 10_000;

/**
 * By the standard an answer is there at once. Some LMSs promise one, which says nothing yet. Rejects
 * where their promise is broken, and where nothing comes in time.
 */
async function answerLater(promised: PromiseLike<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came.')), PATIENCE);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}

const isPromised = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' &&
  answer !== null &&
  'then' in answer &&
  typeof answer.then === 'function';

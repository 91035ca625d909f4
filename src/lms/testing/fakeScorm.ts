import type { ApiWindow } from '../scorm/findApi.ts';
import { strictScorm12 } from './strictScorm12.ts';
import { strictScorm2004 } from './strictScorm2004.ts';
import type { StrictModel } from './strictModel.ts';

/** How one call goes wrong. Those that say nothing else are not carried out. */
export type Fault =
  | { readonly kind: 'false'; readonly code: string }
  | { readonly kind: 'null' | 'throws' | 'odd' }
  /** It says true. */
  | { readonly kind: 'lies' }
  /** It is carried out, and says false. */
  | { readonly kind: 'answerLost' }
  /** It is carried out, and says false with the error code 0. */
  | { readonly kind: 'grumbles' }
  /** It is carried out, after five seconds. */
  | { readonly kind: 'slow' }
  /** From now on every call of this page throws. */
  | { readonly kind: 'gone' }
  /** It is carried out, and the page is killed right after it. */
  | { readonly kind: 'killed' };

/** What happens to a page while it calls. */
export interface PageWhileCalling {
  /** Five seconds go by in which nothing can run. */
  readonly onSlow: () => void;
  readonly onKilled: () => void;
}

/**
 * A SCORM LMS with one learner's attempt, as strict as the table of formats, by rules of its own.
 * What a page sets is stored by a commit and by the end of the session.
 */
export interface FakeScorm {
  /** What is stored: what the next page begins with. */
  readonly stored: Map<string, string>;
  /** Every call with its arguments, in order; GetLastError and GetErrorString are left out. */
  readonly calls: string[];
  /** What a strict engine refused, with its error code. */
  readonly complaints: string[];
  /** A new page with its API. */
  readonly openPage: (page?: Partial<PageWhileCalling>) => ApiWindow;
  /** A test's interference: asked before every call, counted from 0. */
  interfere: (index: number, call: string) => Fault | null;
  /**
   * `whole`: a commit stores all that was set. `changes`: only what differs from what the LMS
   * believes to have stored, as one real LMS does it.
   */
  stores: 'whole' | 'changes';
  /**
   * Set while the page goes away: how many bytes of beacons a browser still lets out. As one real LMS
   * does it, each save sends all that the page has set; one that is too large is lost without a word.
   */
  inFlight: number | null;
}

export const fakeScorm12Lms = (stored: ReadonlyMap<string, string> = new Map()): FakeScorm =>
  fakeScormLms(strictScorm12, stored);

export const fakeScorm2004Lms = (stored: ReadonlyMap<string, string> = new Map()): FakeScorm =>
  fakeScormLms(strictScorm2004, stored);

function fakeScormLms(rules: StrictModel, stored: ReadonlyMap<string, string>): FakeScorm {
  const lms: FakeScorm = {
    stored: new Map([...rules.initial, ...stored]),
    calls: [],
    complaints: [],
    openPage: (page = {}) => openPage(rules, lms, page),
    interfere: () => null,
    stores: 'whole',
    inFlight: null,
  };
  return lms;
}

function openPage(rules: StrictModel, lms: FakeScorm, page: Partial<PageWhileCalling>): ApiWindow {
  const values = rules.opened(lms.stored);
  const atLaunch = new Map(values);
  let believed = new Map(values);
  let state: 'new' | 'running' | 'ended' = 'new';
  let gone = false;
  let error = '0';

  const answer = (code: string | null): string => {
    error = code ?? '0';
    return code === null ? 'true' : 'false';
  };

  const isLetOut = (): boolean => {
    if (lms.inFlight === null) return true;
    const size = formOf(values, atLaunch).length;
    if (size > lms.inFlight) return false;
    lms.inFlight -= size;
    return true;
  };

  const store = () => {
    if (!isLetOut()) return;
    for (const [element, value] of values) {
      if (lms.stores === 'whole' || believed.get(element) !== value) lms.stored.set(element, value);
    }
    believed = new Map(values);
  };

  const set = (element: string, value: string): string => {
    if (state !== 'running')
      return answer(state === 'new' ? rules.codes.setTooSoon : rules.codes.setTooLate);
    const code = rules.refuses(element, value, values);
    if (code !== null) lms.complaints.push(`${code} ${element} = ${value.slice(0, 80)}`);
    else values.set(element, value);
    return answer(code);
  };

  const get = (element: string): unknown => {
    if (state !== 'running') {
      error = state === 'new' ? rules.codes.getTooSoon : rules.codes.getTooLate;
      return '';
    }
    const found = rules.read(element, values);
    error = found.code;
    return found.value;
  };

  const initialize = (): string => {
    if (state === 'running') return answer(rules.codes.initializedAgain);
    if (state === 'ended') return answer(rules.codes.initializedAfterEnd);
    state = 'running';
    return answer(null);
  };

  const commit = (): string => {
    if (state !== 'running') return answer(rules.codes.setTooSoon);
    store();
    return answer(null);
  };

  const terminate = (): string => {
    if (state !== 'running') return answer(rules.codes.setTooSoon);
    rules.ends(values);
    store();
    state = 'ended';
    return answer(null);
  };

  const carryOut = (call: string, run: () => unknown): unknown => {
    if (gone) throw new Error('The API is gone.');
    const fault = lms.interfere(lms.calls.length, call);
    lms.calls.push(call);
    switch (fault?.kind) {
      case undefined:
        return run();
      case 'false':
        error = fault.code;
        // The LMS takes for stored what it could not store.
        if (call.startsWith('Commit') && rules.believesAfterFailure) believed = new Map(values);
        return call.startsWith('Get') ? '' : 'false';
      case 'null':
        error = '0';
        return null;
      case 'odd':
        error = '0';
        return {};
      case 'lies':
        error = '0';
        return 'true';
      case 'throws':
        throw new Error('The API failed.');
      case 'gone':
        gone = true;
        throw new Error('The API is gone.');
      case 'answerLost':
        run();
        error = '101';
        return call.startsWith('Get') ? '' : 'false';
      case 'grumbles':
        run();
        error = '0';
        return 'false';
      case 'slow':
        page.onSlow?.();
        return run();
      case 'killed': {
        const told = run();
        gone = true;
        page.onKilled?.();
        return told;
      }
    }
  };

  const calls = {
    Initialize: (a: string) => carryOut(`Initialize "${word(a)}"`, initialize),
    Terminate: (a: string) => carryOut(`Terminate "${word(a)}"`, terminate),
    Commit: (a: string) => carryOut(`Commit "${word(a)}"`, commit),
    GetValue: (element: string) => carryOut(`Get ${word(element)}`, () => get(element)),
    SetValue: (element: string, value: string) =>
      carryOut(`Set ${word(element)} ${word(value)}`, () => set(element, value)),
    GetLastError: () => {
      if (gone) throw new Error('The API is gone.');
      return error;
    },
    GetErrorString: () => 'No such thing',
  };
  const window = { parent: null, opener: null, top: null };
  return Object.assign(window, { [rules.apiName]: rules.apiOf(calls) });
}

/** All that differs from what a page began with, as a form. */
const formOf = (
  values: ReadonlyMap<string, string>,
  atLaunch: ReadonlyMap<string, string>,
): string =>
  [...values]
    .filter(([element, value]) => atLaunch.get(element) !== value)
    .map(([element, value]) => `&${element}=${encodeURIComponent(value)}`)
    .join('');

/** An argument as it came; one that is no text is marked. */
const word = (argument: unknown): string =>
  typeof argument === 'string' ? argument : `?${String(argument)}`;

import { ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import { scorm12Timespan, secondsOfTimespan } from '../scorm12/formats.ts';
import { mayFollow } from '../scorm12/lessonStatus.ts';
import type { CmiStore, CmiValues } from './cmiStore.ts';

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';
const TOTAL = 'cmi.core.total_time';
const SESSION = 'cmi.core.session_time';

/** The part of an LMS that scorm-again leaves to its host: entry, credit, total time, storing. */
export interface CmiHost {
  /** What the runtime starts with. */
  readonly launchValues: CmiValues;
  /** Stores what the runtime commits. */
  readonly commit: (values: CmiValues) => Result<null, LmsFailure>;
}

/** Hosts one session over a store. */
export function cmiHost(store: CmiStore, stored: CmiValues | null): CmiHost {
  let counted = 0;
  return {
    launchValues: launchValues(stored),
    commit: (values) => {
      const loaded = store.load();
      if (!loaded.ok) return loaded;
      const session = secondsOfTimespan(values[SESSION] ?? '');
      const written = store.write(combine(loaded.value.values ?? {}, values, session - counted));
      if (!written.ok) return written;
      counted = session;
      return ok(null);
    },
  };
}

function launchValues(stored: CmiValues | null): CmiValues {
  const { 'cmi.core.exit': exit, ...values } = stored ?? {};
  const entry = stored === null ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
  return {
    ...values,
    'cmi.core.entry': entry,
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
  };
}

/**
 * Two tabs share a store: the one that knows less lowers neither status nor score, and each adds
 * the seconds since its own last commit, so that a killed tab's time counts too.
 */
function combine(stored: CmiValues, committed: CmiValues, newSeconds: number): CmiValues {
  const { [SESSION]: _, ...values } = committed;
  const total = secondsOfTimespan(stored[TOTAL] ?? '') + newSeconds;
  return {
    ...withoutEmpty(values),
    ...keep(STATUS, stored, committed, mayFollow(committed[STATUS] ?? '', stored[STATUS] ?? '')),
    ...keep(SCORE, stored, committed, Number(committed[SCORE]) >= Number(stored[SCORE] ?? 0)),
    [TOTAL]: scorm12Timespan(total),
  };
}

function keep(element: string, stored: CmiValues, committed: CmiValues, newer: boolean): CmiValues {
  const value = (newer ? committed[element] : stored[element]) ?? '';
  return value === '' ? {} : { [element]: value };
}

const withoutEmpty = (values: CmiValues): CmiValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

import type { AnsweredCall, CallName } from '../record/logEntry.ts';
import { SLOWNESS, type TroubleName, type Troubles } from '../record/troubles.ts';
import type { RuntimeCalls } from './runtime.ts';

export interface RecordingPorts {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly troubles: () => Troubles;
  /** Holds everything up, as a synchronous request does. */
  readonly block: (milliseconds: number) => void;
  /** Told of every call, with its answer. */
  readonly hear: (call: AnsweredCall) => void;
}

const STORING: ReadonlySet<CallName> = new Set(['Initialize', 'Commit', 'Terminate']);
const ABOUT_ERRORS: ReadonlySet<CallName> = new Set([
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
]);

/** A runtime whose calls are written down, and go wrong as the switches say. */
export function recorded(runtime: RuntimeCalls, ports: RecordingPorts): RuntimeCalls {
  /** The error of a call that never reached the runtime; `null` when the runtime knows. */
  let failure: string | null = null;

  const run = (name: CallName, given: readonly unknown[], trouble: TroubleName | null): unknown => {
    if (name === 'GetLastError' && failure !== null) return failure;
    if (ABOUT_ERRORS.has(name)) return runtime[name](...given);
    failure = refuses(trouble, name) ? failureCode(ports.standard, name) : null;
    if (failure !== null) return name === 'GetValue' ? '' : 'false';
    if (trouble === 'slow') ports.block(SLOWNESS);
    return runtime[name](...given);
  };

  const call =
    (name: CallName) =>
    (...given: readonly unknown[]): unknown => {
      const trouble = troubleOf(name, ports.troubles());
      const answer = run(name, given, trouble);
      const error = failure ?? String(runtime.GetLastError());
      const [element, value] = given.map(shown);
      const words = { name, element: element ?? '', value: value ?? '', answer: shown(answer) };
      const noText = given.some((argument) => typeof argument !== 'string');
      ports.hear({ ...words, error, trouble, noText });
      return answer;
    };

  return {
    Initialize: call('Initialize'),
    Terminate: call('Terminate'),
    GetValue: call('GetValue'),
    SetValue: call('SetValue'),
    Commit: call('Commit'),
    GetLastError: call('GetLastError'),
    GetErrorString: call('GetErrorString'),
    GetDiagnostic: call('GetDiagnostic'),
  };
}

/** The switch that a call meets; what stores is where an LMS fails most. */
function troubleOf(name: CallName, troubles: Troubles): TroubleName | null {
  if (ABOUT_ERRORS.has(name)) return null;
  if (troubles.has('offline')) return 'offline';
  if (name === 'SetValue') return troubles.has('refuseSet') ? 'refuseSet' : null;
  if (!STORING.has(name)) return null;
  if (troubles.has('slow')) return 'slow';
  const ofCommits = name === 'Initialize' ? [] : (['failCommit', 'forget'] as const);
  return ofCommits.find((trouble) => troubles.has(trouble)) ?? null;
}

/** What never gets through; a commit that fails does so in the runtime. */
const refuses = (trouble: TroubleName | null, name: CallName): boolean =>
  trouble === 'offline' || (trouble === 'refuseSet' && name === 'SetValue');

const shown = (argument: unknown): string =>
  typeof argument === 'string' ? argument : String(argument);

/** What an LMS that cannot do what it is asked says, for each call. */
const CODES_2004: Readonly<Record<CallName, string>> = {
  Initialize: '102',
  Terminate: '111',
  GetValue: '301',
  SetValue: '351',
  Commit: '391',
  GetLastError: '0',
  GetErrorString: '0',
  GetDiagnostic: '0',
};

/** SCORM 1.2 has one code for everything: General Exception. */
const failureCode = (standard: 'scorm12' | 'scorm2004', name: CallName): string =>
  standard === 'scorm12' ? '101' : CODES_2004[name];

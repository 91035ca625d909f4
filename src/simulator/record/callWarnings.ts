import type { CallEntry } from './logEntry.ts';
import { anonymous, type CallRules } from './valueRules.ts';
import { breaks, type Warning } from './warning.ts';

/** Where a session stands when a call comes. */
export type SessionState = 'new' | 'running' | 'ended';

/** What must be known to judge a call. */
export interface Circumstances {
  readonly rules: CallRules;
  readonly state: SessionState;
  /** The data model as the course has set it so far. */
  readonly values: Readonly<Record<string, string>>;
}

type Call = Pick<CallEntry, 'name' | 'element' | 'value'>;

/** What the standard has against a call, before anybody has answered it. */
export function callWarnings(call: Call, given: Circumstances): readonly Warning[] {
  switch (call.name) {
    case 'Initialize':
      return [...argument(call), ...(given.state === 'new' ? [] : [breaks('again')])];
    case 'Terminate':
    case 'Commit':
      return [...argument(call), ...timing(given.state)];
    case 'GetValue':
      return timing(given.state);
    case 'SetValue':
      return [...timing(given.state), ...valueWarnings(call, given)];
    case 'GetLastError':
    case 'GetErrorString':
    case 'GetDiagnostic':
      return [];
  }
}

const argument = ({ element }: Call): readonly Warning[] =>
  element === '' ? [] : [breaks('argument')];

function timing(state: SessionState): readonly Warning[] {
  if (state === 'running') return [];
  return [breaks(state === 'new' ? 'tooEarly' : 'tooLate')];
}

function valueWarnings({ element, value }: Call, given: Circumstances): readonly Warning[] {
  const { rules, values } = given;
  if (rules.readOnly.test(element)) return [breaks('readOnly')];
  const rule = own(rules.writable, anonymous(element));
  if (rule === undefined) return [breaks('unknown')];
  const found = [order(element, values), rule(value), response(element, value, given)];
  return found.filter((warning) => warning !== null);
}

/** Every index goes on where its list ends. */
function order(element: string, values: Circumstances['values']): Warning | null {
  const [, list = '', index = ''] = /^(.+?)\.(\d+)\./.exec(element) ?? [];
  if (index === '' || Number(index) === 0) return null;
  const before = `${list}.${Number(index) - 1}.`;
  const gapless = Object.keys(values).some((known) => known.startsWith(before));
  return gapless ? null : breaks('order', String(Number(index) - 1));
}

function response(
  element: string,
  value: string,
  { rules, values }: Circumstances,
): Warning | null {
  const asked = /^(cmi\.interactions\.\d+)\.(?:correct_responses\.\d+\.pattern|\w+_response)$/;
  const interaction = asked.exec(element)?.[1];
  if (interaction === undefined) return null;
  const type = own(values, `${interaction}.type`) ?? '';
  return own(rules.responses, type)?.(value) ?? null;
}

/** A course may ask for anything, also for what every object has: `constructor`. */
const own = <Value>(from: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(from, name) ? from[name] : undefined;

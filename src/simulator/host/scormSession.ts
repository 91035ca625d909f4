import type { PackageFacts } from '../package/packageFacts.ts';
import type { Attempt, CmiValues, LaunchKind, Learner } from '../record/attempt.ts';
import { callWarnings, type SessionState } from '../record/callWarnings.ts';
import { dataModelOf } from '../record/dataModel.ts';
import type { CallEntry } from '../record/logEntry.ts';
import type { Troubles } from '../record/troubles.ts';
import { breaks, risky, type Warning } from '../record/warning.ts';
import { recorded, type AnsweredCall } from './recorded.ts';
import { startRuntime } from './runtime.ts';
import { windowApi, type WindowApi } from './windowApi.ts';

/** What a session needs of the desk. */
export interface ScormSessionPorts {
  readonly troubles: () => Troubles;
  readonly block: (milliseconds: number) => void;
  readonly stored: () => Attempt | null;
  readonly store: (attempt: Attempt) => void;
  /** Every call, with what is wrong with it. */
  readonly hear: (call: Omit<CallEntry, 'number' | 'at'>) => void;
  /** The data model as the course sees it. */
  readonly show: (values: CmiValues) => void;
}

export interface ScormSession {
  readonly windowApi: WindowApi;
  /** The window is gone: from now on nobody answers. Says what was left undone. */
  readonly end: () => readonly Warning[];
}

/** One launch of a SCORM package: scorm-again as its LMS, watched and troubled. */
export function openScormSession(
  facts: PackageFacts,
  learner: Learner,
  kind: LaunchKind,
  ports: ScormSessionPorts,
): ScormSession {
  const standard = facts.standard === 'scorm12' ? 'scorm12' : 'scorm2004';
  const model = dataModelOf(facts);
  let values = model.launch(learner, kind, ports.stored());
  let state: SessionState = 'new';
  let gone = false;
  let dirty = false;
  let counted = 0;
  let ending = false;

  const store = (committed: CmiValues): boolean => {
    if (ports.troubles().has('failCommit')) return false;
    if (ports.troubles().has('forget')) return true;
    const before = ports.stored()?.values ?? {};
    ports.store({ values: model.store(before, committed, counted), ended: ending });
    counted = model.sessionSeconds(committed);
    dirty = false;
    return true;
  };

  const runtime = startRuntime(standard, values, store);
  ports.show(values);

  const take = ({ name, element, value }: AnsweredCall): void => {
    if (name === 'Initialize') state = 'running';
    if (name === 'Terminate') state = 'ended';
    if (name !== 'SetValue') return;
    values = { ...values, [element]: value };
    dirty = true;
    ports.show(values);
  };

  const hear = (call: AnsweredCall, given: readonly unknown[]): void => {
    const noText = given.some((argument) => typeof argument !== 'string');
    const warnings = [
      ...callWarnings(call, { rules: model.rules, state, values }),
      ...(noText && call.name === 'SetValue' ? [breaks('noText')] : []),
    ];
    if (call.answer === 'true') take(call);
    ports.hear({ kind: 'call', ...call, warnings: withRefusal(call, warnings) });
  };

  const { block, troubles } = ports;
  const calls = recorded(
    {
      ...runtime,
      Terminate: (...given) => {
        // What is stored on the way is the last of this session.
        ending = true;
        const answer = runtime.Terminate(...given);
        ending = state === 'running' && String(answer) === 'true';
        return answer;
      },
    },
    { standard, troubles, block, hear },
  );
  const alive = Object.fromEntries(
    Object.entries(calls).map(([name, run]) => [
      name,
      (...given: readonly unknown[]) => {
        if (gone) throw new Error('The window of the LMS is closed.');
        return run(...given);
      },
    ]),
  );

  return {
    windowApi: windowApi(standard, { ...calls, ...alive }),
    end: () => {
      gone = true;
      if (state !== 'running') return [];
      return [risky('notEnded'), ...(dirty ? [breaks('notCommitted')] : [])];
    },
  };
}

/** An error code that nothing else explains. Where there is nothing yet to get, that is no error. */
function withRefusal({ error, name, trouble }: AnsweredCall, warnings: readonly Warning[]) {
  const harmless = error === '0' || (name === 'GetValue' && ['401', '403'].includes(error));
  const explained = warnings.length > 0 || trouble !== null || name.startsWith('GetErr');
  if (harmless || explained || name === 'GetLastError' || name === 'GetDiagnostic') return warnings;
  return [risky('refused', error)];
}

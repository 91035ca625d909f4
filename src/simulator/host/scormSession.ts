import type { CourseSaid, LaunchedUnit } from '../line/messages.ts';
import type { PackageFacts } from '../package/packageFacts.ts';
import type { Attempt, CmiValues, LaunchKind, Learner } from '../record/attempt.ts';
import { callWarnings, type SessionState } from '../record/callWarnings.ts';
import { dataModelOf } from '../record/dataModel.ts';
import type { AnsweredCall, CallEntry } from '../record/logEntry.ts';
import { breaks, risky, type Warning } from '../record/warning.ts';

/** What a session needs of the desk. */
export interface ScormSessionPorts {
  readonly stored: () => Attempt | null;
  readonly store: (attempt: Attempt) => void;
  /** Every call, with what is wrong with it. */
  readonly hear: (call: Omit<CallEntry, 'number' | 'at'>) => void;
  /** The data model as the course sees it. */
  readonly show: (values: CmiValues) => void;
}

/** One launch of a SCORM package, as the desk hears of it. */
export interface ScormSession {
  readonly unit: LaunchedUnit;
  /** Takes in what the page around the course says: nothing of it has to be true. */
  readonly take: (said: CourseSaid) => void;
  /** The window is gone. Says what was left undone. */
  readonly end: () => readonly Warning[];
}

/** Opens a session: judges each call, and keeps for this learner what the course commits. */
export function openScormSession(
  facts: PackageFacts,
  learner: Learner,
  kind: LaunchKind,
  ports: ScormSessionPorts,
): ScormSession {
  const model = dataModelOf(facts);
  const launched = model.launch(learner, kind, ports.stored());
  let values = launched;
  let state: SessionState = 'new';
  let dirty = false;
  let counted = 0;
  ports.show(values);

  const store = (committed: CmiValues, ended: boolean): void => {
    const before = ports.stored()?.values ?? {};
    ports.store({ values: model.store(before, committed, counted), ended });
    counted = model.sessionSeconds(committed);
    dirty = false;
  };

  const follow = ({ name, element, value }: AnsweredCall): void => {
    if (name === 'Initialize') state = 'running';
    if (name === 'Terminate') state = 'ended';
    if (name !== 'SetValue') return;
    values = { ...values, [element]: value };
    dirty = true;
    ports.show(values);
  };

  const hear = (call: AnsweredCall): void => {
    const { name, element, value, answer, error, trouble, noText } = call;
    const warnings = [
      ...callWarnings(call, { rules: model.rules, state, values }),
      ...(noText && name === 'SetValue' ? [breaks('noText')] : []),
    ];
    if (answer === 'true') follow(call);
    const judged = withRefusal(call, warnings);
    ports.hear({ kind: 'call', name, element, value, answer, error, trouble, warnings: judged });
  };

  return {
    unit: {
      runtime: facts.standard === 'scorm12' ? 'scorm12' : 'scorm2004',
      values: launched,
      launch: facts.launch,
    },
    take: (said) => {
      if (said.kind === 'commit') store(said.values, said.ending);
      if (said.kind === 'call') hear(said);
    },
    end: () => {
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

import type { CourseSaid, LaunchedUnit } from '../line/messages.ts';
import type { Troubles } from '../record/troubles.ts';
import { recorded } from './recorded.ts';
import { type RuntimeCalls, startRuntime } from './runtime.ts';

/** What an API needs of the page that offers it. */
export interface CourseApiPorts {
  readonly troubles: () => Troubles;
  readonly block: (milliseconds: number) => void;
  /** Tells the desk. */
  readonly say: (said: Extract<CourseSaid, { readonly kind: 'call' | 'commit' }>) => void;
}

/** The API of one launch: scorm-again as its LMS, watched and troubled. */
export interface CourseApi {
  readonly windowApi: WindowApi;
  /** The tab is gone: from now on nobody answers. */
  readonly end: () => void;
}

/** Opens the API of a SCORM package, with the values of a launch. */
export function openCourseApi(
  standard: 'scorm12' | 'scorm2004',
  values: LaunchedUnit['values'],
  { block, say, troubles }: CourseApiPorts,
): CourseApi {
  let gone = false;
  let ending = false;
  const runtime = startRuntime(standard, values, (committed) => {
    if (troubles().has('failCommit')) return false;
    if (!troubles().has('forget')) say({ kind: 'commit', values: committed, ending });
    return true;
  });
  const calls = recorded(
    {
      ...runtime,
      Terminate: (...given) => {
        // What is stored on the way is the last of this session.
        ending = true;
        const answer = runtime.Terminate(...given);
        ending = false;
        return answer;
      },
    },
    { standard, troubles, block, hear: (call) => say({ kind: 'call', ...call }) },
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
  return { windowApi: windowApi(standard, { ...calls, ...alive }), end: () => (gone = true) };
}

/** The object that courses look for in the windows above them. */
interface WindowApi {
  readonly name: 'API' | 'API_1484_11';
  readonly api: Readonly<Record<string, unknown>>;
}

/** The calls under the names of a standard. */
function windowApi(standard: 'scorm12' | 'scorm2004', calls: RuntimeCalls): WindowApi {
  if (standard === 'scorm2004') return { name: 'API_1484_11', api: { ...calls } };
  const api = {
    LMSInitialize: calls.Initialize,
    LMSFinish: calls.Terminate,
    LMSGetValue: calls.GetValue,
    LMSSetValue: calls.SetValue,
    LMSCommit: calls.Commit,
    LMSGetLastError: calls.GetLastError,
    LMSGetErrorString: calls.GetErrorString,
    LMSGetDiagnostic: calls.GetDiagnostic,
  };
  return { name: 'API', api };
}

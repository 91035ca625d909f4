import { handedInSince } from '../../src/engine/handedIn.ts';
import type { Fault } from '../../src/lms/testing/fakeScorm.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import type { Standard } from './standards.ts';

export interface PlannedFault {
  readonly at: number;
  readonly fault: Fault;
}

const KINDS = ['null', 'throws', 'odd', 'lies', 'answerLost', 'slow', 'gone', 'killed'] as const;

/** Calls on whose outcome much depends: they fail with every error code that there is. */
const DECISIVE = /^(?:Initialize|Commit|Terminate|Get cmi.suspend_data|Set cmi.suspend_data)/;
/** Error codes that may come with a value that the LMS can do without. */
const HARMLESS = ['0', '401', '403'];

/**
 * The ways in which the calls of a visit go wrong, as many as fit into the time that a test has. A
 * call that differs from those before it by more than numbers: in every way, a decisive one with
 * every error code. One like a call before it: by a kill, and in one other way, the next one each
 * time. `seen` holds what other visits have tried. Of the many values of interactions after the first one only every eleventh is tried.
 */
export function faultsAt(
  calls: readonly string[],
  { errorCodes }: Standard,
  seen: Set<string>,
): readonly PlannedFault[] {
  return calls.flatMap((call, at) => {
    const name = call.split(' ').slice(0, 2).join(' ').replaceAll(/\d+/g, 'n');
    const again = seen.has(name);
    seen.add(name);
    const code = errorCodes[at % errorCodes.length] ?? '101';
    const faults = again ? likeBefore(call, at, code) : firstTime(name, errorCodes, code);
    return faults.map((fault) => ({ at, fault }));
  });
}

const firstTime = (name: string, all: readonly string[], code: string): readonly Fault[] => [
  ...KINDS.map((kind) => ({ kind })),
  ...(DECISIVE.test(name) ? all : [...HARMLESS, code]).map(refused),
];

function likeBefore(call: string, at: number, code: string): readonly Fault[] {
  if (call.startsWith('Set cmi.interactions') && at % 11 > 0) return [];
  const kind = KINDS[at % KINDS.length] ?? 'killed';
  return [{ kind: 'killed' }, kind === 'killed' ? refused(code) : { kind }];
}

const refused = (code: string): Fault => ({ kind: 'false', code });

/** Faults after which every interaction must be in the LMS; of the others nobody can tell. */
const TELLING: readonly Fault['kind'][] = ['throws', 'slow', 'gone', 'killed'];

/** What is wrong with the interactions that the LMS holds, in words. */
export function reportedOf(
  stored: ReadonlyMap<string, string>,
  record: LearnerRecord,
  { name }: Standard,
  { kind }: Fault,
): readonly string[] {
  const ids = [...stored].flatMap(([element, value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : [],
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const attempts = handedInSince(null, record).filter((each) => each.kind === 'attempt').length;
  const quiz = ids.filter((id) => id.startsWith('quiz.')).length;
  const missing = TELLING.includes(kind) && quiz < attempts * 12;
  // Whether a 1.2 LMS has stored what came with a commit that failed, nobody can tell.
  const mayRepeat = name === 'SCORM 1.2' || kind === 'answerLost';
  return [
    ...(missing ? [`${quiz} of ${attempts * 12} interactions`] : []),
    ...(twice.length > 0 && !mayRepeat ? [`${twice.length} interactions twice`] : []),
  ];
}

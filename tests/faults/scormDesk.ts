import type { Fault, FakeScorm } from '../../src/lms/testing/fakeScorm.ts';
import { scorm12, scorm2004, type Standard as ScormStandard } from '../lms/standards.ts';
import type { Desk, Standard } from './desk.ts';

const KINDS = ['null', 'throws', 'odd', 'lies', 'answerLost', 'slow', 'gone', 'killed'] as const;
const REFUSED = 'false ';

const faultOf = (way: string): Fault =>
  way.startsWith(REFUSED)
    ? { kind: 'false', code: way.slice(REFUSED.length) }
    : { kind: KINDS.find((kind) => kind === way) ?? 'throws' };

function openDesk(standard: ScormStandard, stored?: ReadonlyMap<string, string>): Desk {
  const lms = standard.openLms(stored);
  lms.interfere = (index) => {
    const { planned } = desk;
    if (index !== planned?.at) return null;
    desk.planned = null;
    return faultOf(planned.way);
  };
  const desk: Desk = {
    calls: lms.calls,
    sent: () => lms.calls.reduce((sum, call) => sum + call.length, 0),
    complaints: lms.complaints,
    planned: null,
    launch: ({ clock, log, onKilled }) =>
      standard.openPage(lms, log, { onKilled, onSlow: () => clock.block(5_000) }),
    saved: () => lms.stored.get('cmi.suspend_data') ?? '',
    answers: () => idsIn(lms),
    books: () => statusesIn(lms),
    copy: () => openDesk(standard, lms.stored),
    standing: () => JSON.stringify([...lms.stored]),
  };
  return desk;
}

const idsIn = ({ stored }: FakeScorm): readonly string[] =>
  [...stored].flatMap(([element, value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : [],
  );

const STATUSES = ['cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status'];

const statusesIn = ({ stored }: FakeScorm): string =>
  STATUSES.flatMap((element) => stored.get(element) ?? []).join(' ');

/** Calls on whose outcome everything depends: they fail with every code of the standard. */
const DECISIVE = /^(?:Initialize|Commit|Terminate|Get cmi.suspend_data|Set cmi.suspend_data)/;

/** Ways in which more happens than an answer. */
const LASTING: readonly string[] = ['answerLost', 'slow', 'gone', 'killed'];

/** Asked of the player's own calls: what they make of an answer is all that the player hears. */
function meaningOf(standard: ScormStandard, call: string, way: string): string {
  if (LASTING.includes(way)) return way;
  const lms = standard.openLms();
  const calls = standard.openCalls(lms);
  const [name, element = '', ...words] = call.split(' ');
  if (name !== 'Initialize') calls.initialize();
  const at = lms.calls.length;
  // An answer that is none is asked for again; then it is forgotten.
  lms.interfere = (index) => (index === at ? faultOf(way) : { kind: 'gone' });
  if (name === 'Initialize') return JSON.stringify(calls.initialize());
  const outcome =
    name === 'Get'
      ? calls.ask(element)
      : name === 'Set'
        ? calls.setAll([{ element, value: words.join(' ') }])
        : name === 'Commit'
          ? calls.commit()
          : calls.terminate();
  return outcome.ok ? `ok ${outcome.value}` : outcome.error.cause;
}

/**
 * `codes`: those between which the player tells a difference (it has no other names for them in
 * `scorm/calls.ts` and `scorm/adapter.ts`), and one for all others.
 */
const deskOf = (
  standard: ScormStandard,
  expected: Pick<Standard, 'passed' | 'repeats'> & { readonly codes: readonly string[] },
): Standard => ({
  passed: expected.passed,
  repeats: expected.repeats,
  name: standard.name,
  openDesk: () => openDesk(standard),
  waysFor: (call) => {
    const codes = DECISIVE.test(call) ? standard.errorCodes : expected.codes;
    return [...KINDS, ...codes.map((code) => REFUSED + code)];
  },
  fewWays: [...KINDS, `${REFUSED}101`],
  meaning: (call, way) => meaningOf(standard, call, way),
  // Of what an LMS says that it has taken, or does not take, only the work is said again.
  forgets: (way) => !['throws', 'slow', 'gone', 'killed'].includes(way),
});

export const scorm12Desk = deskOf(scorm12, {
  codes: ['0', '101', '301', '401', '403', '405'],
  passed: 'passed',
  // Whether an LMS has stored what came with a commit that failed, nobody can tell.
  repeats: () => true,
});

export const scorm2004Desk = deskOf(scorm2004, {
  codes: ['0', '103', '122', '123', '401', '403', '351'],
  passed: 'completed passed',
  repeats: (way) => way === 'answerLost',
});

import type { CmiValues } from './attempt.ts';
import type { Registration, Statement } from './registration.ts';

/** What a report of the LMS shows of a learner; empty where it has nothing. */
export interface ReportedStanding {
  readonly completion: string;
  readonly success: string;
  readonly score: string;
  readonly time: string;
}

/** From a data model of SCORM. */
export function standingOfValues(values: CmiValues): ReportedStanding {
  const first = (...elements: readonly string[]): string =>
    elements.map((element) => values[element] ?? '').find((value) => value !== '') ?? '';
  return {
    completion: first('cmi.core.lesson_status', 'cmi.completion_status'),
    success: first('cmi.success_status'),
    score: first('cmi.core.score.raw', 'cmi.score.raw', 'cmi.score.scaled'),
    time: first('cmi.core.total_time', 'cmi.total_time'),
  };
}

/** From the statements of cmi5. */
export function standingOfStatements({ statements }: Registration): ReportedStanding {
  const verbs = statements.map(verbOf);
  const judged = statements.findLast((each) => ['passed', 'failed'].includes(verbOf(each)));
  return {
    completion: verbs.includes('completed') ? 'completed' : verbs.length > 0 ? 'incomplete' : '',
    success: judged === undefined ? '' : verbOf(judged),
    score: judged === undefined ? '' : String(member(judged, 'result', 'score', 'scaled') ?? ''),
    time: '',
  };
}

/** The verb of a statement without its address. */
export const verbOf = (statement: Statement): string =>
  String(member(statement, 'verb', 'id') ?? '').replace(/^.*\//, '');

function member(holder: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (within, name) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined,
    holder,
  );
}

import type { Standing } from '../../core/progressReport.ts';
import type { ReachedStatus } from '../scorm/dialect.ts';

const COMPLETIONS = ['unknown', 'not attempted', 'incomplete', 'completed'];
const SUCCESSES = ['unknown', 'failed', 'passed'];

/** The pair of statuses of SCORM 2004: always written together, and neither ever lowered. */
export function reachedPair(atLaunch: {
  readonly completion: string;
  readonly success: string;
}): ReachedStatus {
  let { completion, success } = atLaunch;
  return {
    raise: (standing: Standing) => {
      if (standing.completion === null || standing.success === null) return [];
      completion = higher(COMPLETIONS, completion, standing.completion);
      success = higher(SUCCESSES, success, standing.success);
      return [
        { element: 'cmi.completion_status', value: completion },
        { element: 'cmi.success_status', value: success },
      ];
    },
  };
}

const higher = (order: readonly string[], known: string, next: string): string =>
  order.indexOf(known) > order.indexOf(next) ? known : next;

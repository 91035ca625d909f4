import { useMemo } from 'react';

import {
  type ReportedStanding,
  standingOfStatements,
  standingOfValues,
} from '../record/standing.ts';
import { useDeskState } from './DeskContext.ts';

/** What a report shows of a learner; `null` before the first visit. */
export function useStanding(id: string): ReportedStanding | null {
  const attempt = useDeskState(({ attempts }) => attempts[id]);
  const registration = useDeskState(({ registrations }) => registrations[id]);
  return useMemo(() => {
    if (registration !== undefined) return standingOfStatements(registration);
    return attempt === undefined ? null : standingOfValues(attempt.values);
  }, [attempt, registration]);
}

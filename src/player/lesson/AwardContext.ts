import { createContext, use } from 'react';

import type { Award } from '../../blocks/award.ts';

/** What the learner has earned, for the blocks of the open lesson. */
export const AwardContext = createContext<Award | null>(null);

export function useAward(): Award {
  const award = use(AwardContext);
  if (award === null) throw new Error('There is no award around this block.');
  return award;
}

import { ownWords } from '../progress/privateParts.ts';
import type { SessionContext } from './context.ts';
import type { SavingStatus } from './status.ts';

/** While one of these holds, the LMS does not take the work; the device has all but own words. */
const AT_RISK: ReadonlySet<SavingStatus> = new Set(['keptOnDevice', 'keptInTab', 'notKept']);

/**
 * What the learner wrote in their own words and nobody keeps at the moment: to be copied. Apart from
 * the session, whose parts all end with it, while this looks on.
 */
export function wordsAtRisk({ course, saving }: Pick<SessionContext, 'course' | 'saving'>) {
  let safe: ReadonlySet<string> = new Set();
  saving.subscribe(() => {
    if (saving.get() === 'saved') safe = new Set(ownWords(course.record()));
  });
  return (): readonly string[] =>
    AT_RISK.has(saving.get()) ? ownWords(course.record()).filter((text) => !safe.has(text)) : [];
}

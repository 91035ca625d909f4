import { savedStateLimit } from '../package/packageFacts.ts';
import { useDeskState } from './DeskContext.ts';

/** The text that the course has saved of the learner, and how long the standard lets it be. */
export function useSavedText(): { readonly text: string; readonly limit: number | null } {
  const facts = useDeskState((state) => state.facts);
  const attempt = useDeskState(({ attempts, learner }) => attempts[learner.id]);
  const documents = useDeskState(
    ({ learner, registrations }) => registrations[learner.id]?.documents,
  );
  if (facts.standard === 'cmi5') return { text: savedIn(documents ?? {}), limit: null };
  return { text: attempt?.values['cmi.suspend_data'] ?? '', limit: savedStateLimit(facts) };
}

/** Of Waymark's State document the text in it; of any other the document itself. */
function savedIn(documents: Readonly<Record<string, string>>): string {
  const state = documents['waymark.state'];
  if (state === undefined) return Object.values(documents).join('\n');
  try {
    const parsed: unknown = JSON.parse(state);
    const saved = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'saved') : '';
    return typeof saved === 'string' ? saved : state;
  } catch {
    return state;
  }
}

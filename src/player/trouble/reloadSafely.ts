/**
 * Loads the page anew, but only if it can be had: otherwise the learner would lose the one that
 * they have. False when it cannot. What was done is saved as the page goes: see `connectionLife`.
 */
export async function reloadSafely(): Promise<boolean> {
  const there = await canBeHad();
  if (there) location.reload();
  return there;
}

async function canBeHad(): Promise<boolean> {
  const { protocol, origin, pathname, search } = location;
  // A course that is one file on the disk: no page may ask for it, and it goes nowhere.
  if (protocol === 'file:') return true;
  const answer = await fetch(origin + pathname + search, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  return answer?.ok === true;
}

/** Milliseconds: the learner has pressed a button and waits. */
const PATIENCE = 10_000;

/**
 * Loads the page anew, but only if it can be had: otherwise the learner would lose the one that
 * they have. False when it cannot. What was done is saved as the page goes: see `connectionLife`.
 */
export async function reloadSafely(): Promise<boolean> {
  const { origin, pathname, search } = location;
  const answer = await fetch(origin + pathname + search, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (answer?.ok !== true) return false;
  location.reload();
  return true;
}

/** Milliseconds: the learner has pressed a button and waits. */
const PATIENCE = 10_000;

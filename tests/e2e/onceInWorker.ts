/** What ends something that was begun. */
export type End = () => Promise<void> | void;

/** Keeps what is to be done at the end of the worker, the last first. */
export type AtWorkersEnd = (end: End) => void;

/**
 * What is dear to start: begun when it is first asked for, once in a worker, for all tests there that
 * ask for it. A fixture of a worker would do the same, and cost each file with one of its own a worker of
 * its own, with another browser: Playwright begins a new one where the fixtures of workers differ.
 */
export function onceInWorker<Value>(
  begin: (atWorkersEnd: AtWorkersEnd) => Promise<Value>,
): (atWorkersEnd: AtWorkersEnd) => Promise<Value> {
  let begun: Promise<Value> | undefined;
  return (atWorkersEnd) => (begun ??= begin(atWorkersEnd));
}

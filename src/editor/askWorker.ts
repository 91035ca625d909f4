/**
 * Has a worker of its own do one thing beside the page, so that nobody's typing waits for it. Never rejects.
 *
 * @param start Starts it: browsers find its script by the words in which that is written.
 * @returns `null` where there are no workers, its script cannot be had, or the work was too much for the
 *   memory, which takes the worker with it and not the page.
 */
export async function askWorker<Order, Answer>(
  start: () => Worker,
  order: Order,
): Promise<Answer | null> {
  const worker = started(start);
  if (worker === null) return null;
  const answer = await new Promise<Answer | null>((receive) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => receive(data));
    worker.addEventListener('error', () => receive(null));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one
    worker.postMessage(order);
  });
  worker.terminate();
  return answer;
}

function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

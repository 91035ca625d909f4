/** Milliseconds to wait for an LMS that answers later: then it has not answered. */
const PATIENCE = 10_000;

/**
 * The answer to a call. By the standard it is there at once; some LMSs give a promise of one, which
 * says nothing yet. Rejects where theirs does, and where none comes in time.
 */
export async function answerLater(given: PromiseLike<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came.')), PATIENCE);
  });
  return Promise.race([given, late]).finally(() => clearTimeout(timer));
}

export const isPromised = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' &&
  answer !== null &&
  'then' in answer &&
  typeof answer.then === 'function';

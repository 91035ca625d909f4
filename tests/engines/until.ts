import { setTimeout } from 'node:timers/promises';

/** Far beyond what a step needs: a busy machine must not make one fail. In milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** Asks until there is an answer, and gives it. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null>,
): Promise<Answer> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`In vain: ${what}.`);
    await setTimeout(PAUSE);
  }
}

import type { z } from 'zod';

import { fail, ok, type Result } from '../../core/result.ts';
import { askingDesk } from './askingDesk.ts';
import { type DeskPageData, readAnswer } from './deskMessages.ts';
import { answeredOfPublishing, publishTrouble } from './publishMessages.ts';
import type { Publisher, PublishTrouble } from './publisher.ts';

/** In milliseconds: longer than the desk lets a build and a publication take. */
const PATIENCE = 600_000;

/** Publishes by the command line of the machine that the desk is on. */
export function deskPublisher(
  page: DeskPageData,
  fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request),
): Publisher {
  const post = askingDesk(page, fetch, PATIENCE);
  const ask = async <Value>(question: string, brought: object, answer: z.ZodType<Value>) =>
    read(await post(question, JSON.stringify(brought)), answer);
  return {
    publish: async (wish, stage) => {
      const built = await ask('player', {}, answeredOfPublishing.player);
      if (!built.ok) return built;
      stage(built.value ? 'publishing' : 'building');
      return ask('publish', wish, answeredOfPublishing.publish);
    },
    bytesOf: async (name) => {
      const response = await post('package', JSON.stringify({ name }));
      if (response === null || !response.ok) return trouble(response);
      const bytes = await response.arrayBuffer().catch(() => null);
      return bytes === null ? unreachable : ok(new Uint8Array(bytes));
    },
    simulate: (name) => ask('simulate', { name }, answeredOfPublishing.simulate),
  };
}

const unreachable = fail<PublishTrouble>({ kind: 'unreachable' });

async function read<Value>(
  response: Response | null,
  value: z.ZodType<Value>,
): Promise<Result<Value, PublishTrouble>> {
  const text = (await response?.text().catch(() => null)) ?? '';
  return readAnswer(text, value, publishTrouble) ?? unreachable;
}

async function trouble(response: Response | null) {
  const answer = await read(response, answeredOfPublishing.player);
  return answer.ok ? unreachable : answer;
}

import type { Interaction } from '../../core/interaction.ts';
import { createCmi5Adapter } from '../cmi5/adapter.ts';
import type { LmsConnection } from '../port.ts';
import { verbOf } from '../../lrs/cmi5Rules.ts';
import type { FakeLrs, LaunchedPage } from './fakeLrs.ts';
import { reportOf } from './reports.ts';

/** The connection of a page that the LMS has launched. */
export async function open({ surroundings }: LaunchedPage): Promise<LmsConnection> {
  const result = await createCmi5Adapter(surroundings).connect();
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

/** Lets everything happen that is only waiting for its turn. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));

export const verbs = ({ statements }: FakeLrs): readonly string[] => statements.map(verbOf);

export const passed = reportOf({ completion: 'completed', success: 'passed', score: 0.85 });

export const answer: Interaction = {
  id: 'test.q1',
  answer: {
    kind: 'choice',
    response: [{ item: 1, id: 'listen' }],
    right: [{ item: 1, id: 'listen' }],
  },
  correct: true,
  description: 'What comes first?',
  language: 'en-AU',
  objective: null,
  occasion: '0.1',
  perhapsTold: false,
  at: Date.UTC(2026, 0, 31, 12),
};

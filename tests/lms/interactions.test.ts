import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { runs } from '../effort.ts';
import type { Interaction } from '../../src/core/interaction.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import { createScorm12Adapter } from '../../src/lms/scorm12/adapter.ts';
import { createScorm2004Adapter } from '../../src/lms/scorm2004/adapter.ts';
import { anyInteraction } from '../../src/lms/testing/anyInteraction.ts';
import { open } from '../../src/lms/testing/cmi5Session.ts';
import { fakeLrs } from '../../src/lms/testing/fakeLrs.ts';
import { reportOf } from '../../src/lms/testing/reports.ts';
import { facts2004, factsOf } from '../../src/simulator/testing/packageFacts.ts';
import { sitDown } from '../../src/simulator/testing/sitting.ts';
import { standards } from './standards.ts';

/** What is told in one report: every answer once. */
const told = fc.uniqueArray(anyInteraction, {
  minLength: 1,
  maxLength: 3,
  selector: ({ id, occasion }) => id + occasion,
});

async function tell(adapter: LmsAdapter, interactions: readonly Interaction[]): Promise<void> {
  const connection = await adapter.connect();
  if (!connection.ok) throw new Error(connection.error.detail);
  const saved = await connection.value.save(reportOf({ interactions }), 1);
  expect(saved).toEqual({ ok: true, value: null });
}

describe.each(standards)('$name', ({ openLms, openPage }) => {
  test('any answer with any text is taken by the strictest LMS, as it is', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (interactions) => {
        const lms = openLms();
        const repaired: string[] = [];
        await tell(
          openPage(lms, (message) => repaired.push(message)),
          interactions,
        );
        const results = [...lms.stored.keys()].filter((element) => element.endsWith('.result'));
        expect([lms.complaints, repaired, results.length]).toEqual([[], [], interactions.length]);
      }),
      { numRuns: runs(100) },
    );
  });
});

const strict = { strict: true, log: () => undefined };

test.each([
  ['1.2', factsOf(), createScorm12Adapter],
  [
    '2004',
    facts2004(),
    (...[window, origin]: Parameters<typeof createScorm12Adapter>) =>
      createScorm2004Adapter(window, origin, '4th', strict),
  ],
] as const)(
  'SCORM %s: any answer is taken by scorm-again, and the simulator has nothing against it',
  async (_name, facts, create) => {
    await fc.assert(
      fc.asyncProperty(told, async (interactions) => {
        const sitting = sitDown(facts);
        await tell(create(sitting.window, 'https://lms.test', strict), interactions);
        const troubled = sitting.calls.filter(
          ({ answer, name, warnings }) =>
            warnings.length > 0 || (name === 'SetValue' && String(answer) !== 'true'),
        );
        expect(troubled).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  },
);

test('cmi5: any answer is taken by the record store, by the rules of xAPI', async () => {
  await fc.assert(
    fc.asyncProperty(told, async (interactions) => {
      const lrs = fakeLrs();
      await (await open(lrs.launch())).save(reportOf({ interactions }), 1);
      const answered = lrs.requests.filter((request) => request.includes('answered'));
      expect([lrs.violations, answered.length > 0]).toEqual([[], true]);
    }),
    { numRuns: runs(40) },
  );
});

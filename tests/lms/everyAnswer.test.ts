import { describe, expect, test } from 'vitest';

import { compileFixture } from '../../src/blocks/compileFixture.ts';
import { blockTypes } from '../../src/blocks/definitions.ts';
import { examplesOf } from '../../src/blocks/examples.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import {
  type AskedBlock,
  gradeQuestion,
  interactionParts,
  isAsked,
  isQuestion,
} from '../../src/blocks/questions.ts';
import type { Answer } from '../../src/core/blockState.ts';
import type { Interaction } from '../../src/core/interaction.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import { createScorm2004Adapter } from '../../src/lms/scorm2004/adapter.ts';
import { open } from '../../src/lms/testing/cmi5Session.ts';
import { fakeLrs } from '../../src/lms/testing/fakeLrs.ts';
import { reportOf } from '../../src/lms/testing/reports.ts';
import { answersTo, partOf } from '../gallery/answers.ts';
import { scorm12, scorm2004, type Standard } from './standards.ts';

/** Right, wrong, right in part, begun and left out: whatever can be told of a question. */
const answersOf = (block: AskedBlock): readonly (readonly [string, Answer | null])[] => [
  ...Object.entries(answersTo(block)),
  ['begun', partOf(block)],
  ['left out', null],
];

const told = (id: string, block: AskedBlock, answer: Answer | null): readonly Interaction[] =>
  interactionParts(block, answer).map((each) => ({
    id: each.part === null ? id : `${id}.${each.part}`,
    description: each.description,
    language: 'en-AU',
    answer: each.answer,
    correct: each.correct ?? verdictOn(block, answer),
    objective: null,
    occasion: '1.1',
    at: Date.UTC(2026, 0, 31, 10),
    perhapsTold: false,
  }));

const verdictOn = (block: AskedBlock, answer: Answer | null): boolean | null => {
  if (!isQuestion(block)) return null;
  return answer !== null && gradeQuestion(block, answer).correct;
};

/** All that can be told of the examples of a type. */
const toldOf = (blocks: readonly AskedBlock[]): readonly Interaction[] =>
  blocks.flatMap((block, index) =>
    answersOf(block).flatMap(([name, answer]) =>
      told(`lesson.${block.id}-${index}.${name.replace(' ', '-')}`, block, answer),
    ),
  );

/** The asked types, each with its examples; those that are asked together are told one by one. */
const asked = blockTypes.flatMap((type) => {
  const examples = Object.values(examplesOf(type)).map((authored): PlayableBlock =>
    compileFixture(type, authored),
  );
  const blocks = examples.filter(isAsked);
  return blocks.length === 0 ? [] : [[type, toldOf(blocks)] as const];
});

test('there is something to tell of every type that is asked', () => {
  expect(asked.filter(([, interactions]) => interactions.length < 2)).toEqual([]);
});

test.each(asked)('%s: an administrator reads what was asked', (_type, interactions) => {
  expect(interactions.filter(({ description }) => description.trim() === '')).toEqual([]);
});

async function tell(adapter: LmsAdapter, interactions: readonly Interaction[]): Promise<void> {
  const connection = await adapter.connect();
  if (!connection.ok) throw new Error(connection.error.detail);
  const saved = await connection.value.save(reportOf({ interactions }), 1);
  expect(saved).toEqual({ ok: true, value: null });
}

const fourthEdition: Pick<Standard, 'name' | 'openLms' | 'openPage'> = {
  ...scorm2004,
  name: 'SCORM 2004, 4th edition',
  openPage: (lms, log) =>
    createScorm2004Adapter(lms.openPage(), 'https://lms.test', '4th', { strict: false, log }),
};

describe.each([scorm12, scorm2004, fourthEdition])('$name', ({ openLms, openPage }) => {
  test.each(asked)('%s: the strictest LMS takes every answer as it is', async (_, interactions) => {
    const lms = openLms();
    const repaired: string[] = [];
    await tell(
      openPage(lms, (message) => repaired.push(message)),
      interactions,
    );
    const types = [...lms.stored.keys()].filter((element) => element.endsWith('.type'));
    expect([lms.complaints, repaired, types.length]).toEqual([[], [], interactions.length]);
  });
});

test.each(asked)('cmi5, %s: xAPI has nothing against any answer', async (_type, interactions) => {
  const lrs = fakeLrs();
  await (await open(lrs.launch())).save(reportOf({ interactions }), 1);
  const answered = lrs.requests.filter((request) => request.includes('answered'));
  expect([lrs.violations, answered.length > 0]).toEqual([[], true]);
});

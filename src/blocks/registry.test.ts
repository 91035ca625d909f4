import { describe, expect, it } from 'vitest';

import type { Answer } from '../core/blockState.ts';
import { parseRichText } from '../richtext/parse.ts';
import { compileAuthored, lintAuthored } from './compileAuthored.ts';
import { compileFixture, fixtureContext } from './compileFixture.ts';
import type { BlockType } from './types.ts';
import { gradedTypes } from './questionBehaviours.ts';
import { gradeQuestion, isQuestion } from './questions.ts';
import { linearizeBlock } from './linearize.ts';
import type { PlayableQuestion } from './playable.ts';
import { walkTexts } from './mapTexts.ts';
import { schemaFields } from './schemaFields.ts';
import { accepts } from './schemaNode.ts';
import { blockSchema, blockTypes, definitions, questionSchema } from './definitions.ts';
import { examplesOf } from './examples.ts';

const everyField = Object.values(definitions).flatMap(({ type, schema }) =>
  schemaFields(schema).map((field) => ({ ...field, place: `${type}: ${field.path}` })),
);

const everyFixture = blockTypes.flatMap((type) =>
  Object.entries(examplesOf(type)).map(([state, authored]) => ({ type, state, authored })),
);

const everyQuestion = everyFixture
  .map(({ type, state, authored }) => ({ type, state, block: compileFixture(type, authored) }))
  .flatMap(({ block, ...names }) => (isQuestion(block) ? [{ ...names, question: block }] : []));

describe.each(everyField)('$place', ({ schema, facts, words }) => {
  it('has a kind, a title, a description and a valid example', () => {
    expect(facts?.kind).toBeDefined();
    expect(words.title).toMatch(/^\p{Lu}/u);
    expect(words.description).toMatch(/[.:]$/);
    expect(words.example).toBeDefined();
    expect(accepts(schema, words.example)).toBe(true);
  });
});

describe('every block type', () => {
  it.each(Object.entries(definitions))('%s is named after itself', (type, definition) => {
    expect(definition.type).toBe(type);
  });

  it('stands in the schema of any block', () => {
    const types = blockSchema.options.map(({ shape }) => shape.type.value);
    expect(types).toEqual(Object.keys(definitions));
  });

  it.each(Object.values(definitions))('$type names items of lists that it has', ({ schema }) => {
    const fields = schemaFields(schema);
    const lists = fields.flatMap(({ path, facts }) => (facts?.kind === 'items' ? [path] : []));
    expect(lists).toEqual(expect.arrayContaining(fields.flatMap(({ facts }) => facts?.list ?? [])));
  });

  it.each(blockTypes)('%s has examples', (type) => {
    expect(Object.keys(examplesOf(type)).length).toBeGreaterThan(0);
  });
});

describe.each(everyFixture)('the example $type, $state', ({ type, authored }) => {
  const parsed = blockSchema.parse(authored);

  it('compiles to plain data', () => {
    const block: { readonly type: BlockType } = compileFixture(type, authored);
    expect(block.type).toBe(type);
    expect(JSON.parse(JSON.stringify(block))).toEqual(block);
  });

  it('needs no advice', () => {
    expect(lintAuthored(parsed)).toEqual([]);
  });

  it('is written in the Markdown subset', () => {
    const issues: unknown[] = [];
    walkTexts(blockSchema, parsed, ({ facts, value }) => {
      if (facts.kind === 'richText') issues.push(...parseRichText(value).issues);
    });
    expect(issues).toEqual([]);
  });

  it('keeps its own id and whether it is optional', () => {
    const compiled = compileAuthored({ ...parsed, optional: true }, fixtureContext());
    expect(compiled).toMatchObject({ id: parsed.id, optional: true });
  });
});

describe('every question type', () => {
  it('stands in the schema of any question and among the question types', () => {
    const types = questionSchema.options.map(({ shape }) => shape.type.value);
    expect(types).toEqual(gradedTypes);
    expect([...new Set(everyQuestion.map(({ type }) => type))]).toEqual(gradedTypes);
  });
});

const answers: readonly Answer[] = [
  { kind: 'choice', chosen: [] },
  { kind: 'choice', chosen: [-1, 0.5, Number.NaN, 1e9] },
  { kind: 'order', order: [1, 2] },
  { kind: 'number', value: Number.NaN },
  { kind: 'text', text: '' },
];

describe.each(everyQuestion)('the question $type, $state', ({ question }) => {
  it.each(answers)('grades %j as worth nothing', (answer) => {
    expect(gradeQuestion(question, answer)).toEqual({ points: 0, correct: false });
  });

  it('never reads out what is right, or the feedback', () => {
    const read = JSON.stringify(linearizeBlock(question));
    const silenced = JSON.stringify(linearizeBlock(withoutAnswers(question)));
    expect(read).toBe(silenced);
  });
});

/** The same question as if all that is right were wrong, and with neither feedback nor hint. */
const withoutAnswers = (question: (typeof everyQuestion)[number]['question']): PlayableQuestion =>
  JSON.parse(JSON.stringify(question), (name, value: unknown) => {
    if (name === 'feedback' || name === 'hint') return null;
    return typeof value === 'boolean' ? !value : value;
  });

describe('a type that does not exist', () => {
  const unknown = { type: 'toString', id: 'a' };

  it('is a mistake of the programmer', () => {
    expect(() => compileAuthored(unknown, fixtureContext())).toThrow('unknown type toString');
    expect(() => lintAuthored(unknown)).toThrow('unknown type toString');
  });
});

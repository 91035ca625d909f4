import * as z from 'zod';
import { describe, expect, it } from 'vitest';

import { accordionFixtures } from './accordion/fixtures.ts';
import { field, group, id, items, plainText, richText, setting } from './fields.ts';
import { flipCardsFixtures } from './flipCards/fixtures.ts';
import { mapTexts } from './mapTexts.ts';
import { blockSchema } from './definitions.ts';
import { type FieldVisit, walkFields } from './walkFields.ts';

const words = { title: 'T', description: 'D', example: 'e' };

function visitsOf(schema: z.ZodType, value: unknown, root?: string): readonly FieldVisit[] {
  const visits: FieldVisit[] = [];
  walkFields(schema, value, (visit) => visits.push(visit), root);
  return visits;
}

const placesOf = (schema: z.ZodType, value: unknown, root?: string) =>
  visitsOf(schema, value, root).map(({ path, stablePath }) => `${path.join('/')} ${stablePath}`);

describe('walking the fields of a value', () => {
  it('tells what each field is, where it is, and what its words are', () => {
    const title = plainText({ title: 'Title', description: 'Above it.', example: 'Hope' });
    expect(visitsOf(z.strictObject({ title }), { title: 'Choice' }, 'course')).toEqual([
      {
        facts: { kind: 'plainText' },
        words: { title: 'Title', description: 'Above it.', example: 'Hope' },
        value: 'Choice',
        path: ['title'],
        stablePath: 'course.title',
      },
    ]);
  });

  it('names members by their ids, and by their index where they have none', () => {
    const schema = z.strictObject({
      cards: items(z.strictObject({ id: id(words), front: plainText(words) }), words),
      contacts: group(z.array(z.strictObject({ name: plainText(words) })), words),
    });
    const value = { cards: [{ id: 'hope', front: 'Hope' }], contacts: [{ name: 'Lifeline' }] };
    expect(placesOf(schema, value, 'block.a')).toEqual([
      'cards block.a.cards',
      'cards/0/id block.a.cards.hope.id',
      'cards/0/front block.a.cards.hope.front',
      'contacts block.a.contacts',
      'contacts/0/name block.a.contacts.0.name',
    ]);
  });

  it('names the values of a record by their names', () => {
    const schema = z.strictObject({ cells: group(z.record(z.string(), richText(words)), words) });
    expect(placesOf(schema, { cells: { try: 'Wait', avoid: 'Blame' } }, 'block.a')).toEqual([
      'cells block.a.cells',
      'cells/try block.a.cells.try',
      'cells/avoid block.a.cells.avoid',
    ]);
    expect(placesOf(schema, { cells: 'neither' })).toEqual(['cells cells']);
  });

  it('leaves out what has no value, and looks through what may be missing', () => {
    const schema = z.strictObject({
      optional: plainText(words).optional(),
      nullable: plainText(words).nullable(),
      fallback: setting(z.string().default('x'), words),
      inner: group(z.strictObject({ deep: richText(words) }).optional(), words),
    });
    expect(placesOf(schema, { optional: undefined, nullable: null })).toEqual([]);
    expect(
      placesOf(schema, { optional: 'a', nullable: 'b', fallback: 'c', inner: { deep: 'd' } }),
    ).toEqual([
      'optional optional',
      'nullable nullable',
      'fallback fallback',
      'inner inner',
      'inner/deep inner.deep',
    ]);
  });

  it('enters the option of a plain union that accepts the value', () => {
    const schema = z.union([
      z.strictObject({ share: setting(z.number(), words) }),
      z.strictObject({ passed: plainText(words) }),
    ]);
    expect(placesOf(schema, { passed: 'quiz' })).toEqual(['passed passed']);
    expect(placesOf(schema, { neither: true })).toEqual([]);
  });

  it('enters the option of a discriminated union even where the rest is wrong', () => {
    expect(placesOf(blockSchema, { type: 'text', id: 'a', text: 7 })).toContain('text text');
  });

  it('gives nested blocks a stable path of their own', () => {
    const schema = z.strictObject({
      blocks: field(z.array(blockSchema), { kind: 'blocks' }, words),
    });
    const places = placesOf(schema, { blocks: [accordionFixtures.holdingBlocks] }, 'lesson.one');
    expect(places).toContain('blocks lesson.one.blocks');
    expect(places).toContain('blocks/0/title block.with-blocks.title');
    expect(places).toContain('blocks/0/panels/1/text block.with-blocks.panels.question.text');
    expect(places).toContain(
      'blocks/0/panels/0/blocks/0/cards/1/back block.cards-in-a-section.cards.choice.back',
    );
    expect(places).toContain(
      'blocks/0/panels/1/blocks/1/feedback/incorrect block.question-in-a-section.feedback.incorrect',
    );
  });

  it('passes over values of another shape', () => {
    expect(placesOf(blockSchema, 'no block')).toEqual([]);
    expect(placesOf(blockSchema, { type: 'flipCards', id: 'a', cards: 'none' })).toEqual([
      'type type',
      'id id',
      'cards cards',
    ]);
  });
});

describe('replacing the texts of a value', () => {
  it('lays translations over it by their stable paths, and leaves the rest', () => {
    const block = flipCardsFixtures.short;
    const translated = mapTexts(
      blockSchema,
      block,
      ({ stablePath, value }) =>
        stablePath === 'block.two-principles.cards.hope.front' ? 'Espoir' : value,
      `block.${block.id}`,
    );
    expect(translated).toEqual({
      ...block,
      cards: [{ ...block.cards[0], front: 'Espoir' }, block.cards[1]],
    });
    expect(block.cards[0]?.front).toBe('Hope');
  });

  it('reaches every text and nothing else', () => {
    expect(mapTexts(blockSchema, accordionFixtures.holdingBlocks, () => '…').panels[1]).toEqual({
      id: 'question',
      title: '…',
      text: '…',
      blocks: [
        { type: 'text', id: 'before-the-question', text: '…' },
        {
          type: 'trueFalse',
          id: 'question-in-a-section',
          statement: '…',
          answer: false,
          feedback: { incorrect: '…' },
        },
      ],
    });
  });
});

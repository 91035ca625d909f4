import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { partScoring, questionInPartsBase, shuffleItems } from '../question.ts';

const pairSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this pair, unique in the question.',
    example: 'peer-worker',
  }),
  text: plainText({
    title: 'Text',
    description: 'What stands on the card that the learner moves: the shorter of the two.',
    example: 'Peer worker',
  }),
  partner: plainText({
    title: 'Partner',
    description: 'What belongs to it: the place where the card is to lie.',
    example: 'Uses their own experience of recovery at work',
  }),
  feedback: richText({
    title: 'Feedback',
    description: 'Why the two belong together, in Markdown: said once the answer was checked.',
    example: 'Experience is what the role is made of.',
  }).optional(),
});

const distractorSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this partner, unique in the question.',
    example: 'volunteer',
  }),
  text: plainText({
    title: 'Text',
    description: 'A partner to which nothing belongs, but that could be taken for right.',
    example: 'Helps out now and then, unpaid',
  }),
});

export const matchingSchema = z.strictObject({
  ...blockBase('matching'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'Who does what?',
  }),
  pairs: items(pairSchema, {
    title: 'Pairs',
    description:
      'What belongs together. Cards stand in this order unless they are shuffled; partners stand in an order of each learner’s own.',
    example: [
      { id: 'peer-worker', text: 'Peer worker', partner: 'Uses their own experience' },
      { id: 'coach', text: 'Recovery coach', partner: 'Helps somebody find their own goals' },
    ],
  }),
  distractors: items(distractorSchema, {
    title: 'Partners too many',
    description: 'Partners to which nothing belongs, so that the last pair is not given away.',
    example: [{ id: 'volunteer', text: 'Helps out now and then, unpaid' }],
  }).optional(),
  look: setting(z.enum(['places', 'memory']).default('places'), {
    title: 'Look',
    description:
      'Cards that are put to their partners; or a memory, in which cards lie face down and are turned two at a time. It can be changed at any time.',
    example: 'memory',
  }),
  shuffle: shuffleItems,
  scoring: partScoring,
  ...questionInPartsBase,
});

export const matchingDefinition: BlockDefinition<'matching', typeof matchingSchema> = {
  type: 'matching',
  schema: matchingSchema,
  about: {
    title: 'Matching',
    purpose:
      'Cards, each of which belongs to one partner: a word and what it means, a person and what they do.',
    use: 'For terms, roles and examples that are easily confused. Where several things belong to one, use Sorting.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    looks: {
      memory: {
        title: 'as a memory',
        text: 'With `look: "memory"` the pairs are found in a lesson by turning cards two at a time, with no clock. Two that do not belong together lie open until the next card is turned. “Show as a list” leads to the cards and their partners as they are otherwise, and back. A pair found is a pair given, so that the look can be changed at any time, and nobody loses what they did. As only right pairs can be found, a memory that is played to its end is right and earns its point: it lets people practise, and does not find out what they know. `tries` and what is said when wrong matter only to those who answer in the list, or hand in before all is found; with `scoring: "partial"` each pair found earns its share. In a knowledge check and in a quiz, where it has to be decided what belongs together, it always stands as the list.',
      },
    },
    tip: 'Four to six pairs are enough. A partner too many keeps the last card from being a gift.',
  },
};

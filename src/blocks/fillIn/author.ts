import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { group, id, items, plainText, richText, setting, textAsWritten } from '../fields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';

const otherWords = textAsWritten({
  title: 'Answer',
  description: 'A word or a few.',
  example: 'confidence',
});

const gapSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this gap, unique among the gaps of the question.',
    example: 'hope',
  }),
  answer: textAsWritten({
    title: 'Answer',
    description: 'What is right, as it stands in braces in the text.',
    example: 'hope',
  }),
  also: group(z.array(otherWords.clone()).optional(), {
    title: 'Also right',
    description: 'Other answers that are right, one a line.',
    example: ['confidence'],
  }),
  wrong: group(z.array(otherWords.clone()).optional(), {
    title: 'Wrong answers',
    description: 'Where answers are chosen or taken from words: what else is offered, one a line.',
    example: ['pity'],
  }),
});

export const fillInSchema = z.strictObject({
  ...blockBase('fillIn'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked to fill in.',
    example: 'What do peer workers bring?',
  }),
  text: richText({
    title: 'Text',
    description:
      'The whole text with its right answers in braces, in Markdown: each becomes a gap.',
    example: 'Peer workers draw on their own {experience}, and so give {hope}.',
  }),
  gaps: items(gapSchema, {
    title: 'Gaps',
    description: 'One for each answer that stands in braces in the text.',
    example: [
      { id: 'hope', answer: 'hope', also: ['confidence'] },
      { id: 'experience', answer: 'experience' },
    ],
  }),
  look: setting(z.enum(['typed', 'crossword', 'chosen', 'bank']).default('typed'), {
    title: 'How it is answered',
    description:
      'Typed, in the text or in a crossword whose clues are its lines; chosen from a list in each gap; or taken from words that stand below the text. It can be changed at any time.',
    example: 'bank',
  }),
  exact: setting(z.boolean().default(false), {
    title: 'Letter by letter',
    description: 'True when capitals and accents count. Spaces never do.',
    example: true,
  }),
  misspellings: setting(z.boolean().default(false), {
    title: 'Near misspellings',
    description:
      'True when a wrong letter is forgiven in words of four letters and more, and two in long ones. The right spelling is shown.',
    example: true,
  }),
  scoring: partScoring,
  ...questionInPartsBase,
});

export const fillInDefinition: BlockDefinition<'fillIn', typeof fillInSchema> = {
  type: 'fillIn',
  schema: fillInSchema,
  about: {
    title: 'Fill in the gaps',
    purpose: 'A sentence or a text with gaps that the learner fills.',
    use: 'For words that have to be known exactly: terms, names, what a form asks for. To understand something, a choice question asks more.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    looks: {
      crossword: {
        title: 'as a crossword',
        text: 'With `look: "crossword"` each line of the text is a clue with one word in braces: a list serves best. The words are laid out to cross each other, always in the same way, in each language by its own words. Each has a field at its clue (“Across 3, length 6”), which tells the letters that other words give it: that is what everybody can use, and what is marked, as in any other text with gaps. The squares show what is written; a press on one leads to the field of its word. Arabic words run from right to left. A word needs two letters and nothing between them; `check` says which word crosses no other, also in a translation.',
      },
    },
    tip: 'Leave enough words around a gap for one answer only to fit, and list the others that do.',
  },
};

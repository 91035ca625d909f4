import * as z from 'zod';

import { blockBase } from '../base.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import {
  compileOptionPicture,
  lintOptionalPicture,
  optionPictureFields,
} from '../optionalPicture.ts';
import { questionInPartsBase } from '../question.ts';
import type { ChoiceContent } from './content.ts';

const option = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this option, unique among the options of the question.',
    example: 'doing-for',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner can choose.',
    example: 'Doing for',
  }),
  ...optionPictureFields(),
  correct: setting(
    z.boolean().default(false),
    {
      title: 'Correct',
      description: 'True when choosing this option is right.',
      example: true,
    },
    'rightAnswer',
  ),
  feedback: richText({
    title: 'Feedback',
    description: 'Why this option is right or wrong, in Markdown.',
    example: 'People are asked, but others decide.',
  }).optional(),
});

export const choiceSchema = z.strictObject({
  ...blockBase('choice'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'Which landing of the ladder is that?',
  }),
  select: setting(
    z.enum(['one', 'several']).default('one'),
    {
      title: 'Select',
      description: 'Whether one option can be chosen, or several.',
      example: 'several',
    },
    'howMany',
  ),
  options: items(option, {
    title: 'Options',
    description: 'The options, in the order in which they are shown unless they are shuffled.',
    example: [
      { id: 'for', text: 'Doing for', correct: true },
      { id: 'with', text: 'Doing with' },
    ],
  }),
  shuffle: setting(z.boolean().default(false), {
    title: 'Shuffle',
    description: 'True when each learner sees the options in an order of their own.',
    example: true,
  }),
  scoring: setting(z.enum(['all', 'partial']).default('all'), {
    title: 'Scoring',
    description:
      'With several options: whether only the exact choice earns the point, or each right option earns a part of it and each wrong one takes a part away.',
    example: 'partial',
  }),
  ...questionInPartsBase,
});

function compileChoice(
  authored: z.output<typeof choiceSchema>,
  context: CompileContext,
): CompiledBlock<ChoiceContent> {
  const { question, select, shuffle, scoring } = authored;
  const options = authored.options.map((each) => ({
    item: context.item(each.id),
    id: each.id,
    text: each.text,
    picture: compileOptionPicture(each, context),
    correct: each.correct,
    feedback: richTextOrNull(each.feedback, context),
  }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question,
      select,
      options,
      shuffle,
      scoring,
    },
    state: {
      kind: 'choice',
      items: options.map(({ item }) => item),
      multiple: select === 'several',
    },
    done: questionDone(authored),
  };
}

type Choice = Pick<z.output<typeof choiceSchema>, 'select' | 'options' | 'scoring' | 'feedback'>;

export const lintChoice = (choice: Choice): readonly BlockLint[] => [
  ...lintOptions(choice),
  ...lintAlike(
    choice.options.map(({ text }) => text),
    { field: 'options', text: 'text', one: 'option' },
  ),
  ...choice.options.flatMap((each, index) =>
    lintOptionalPicture(each, ['options', index], 'option'),
  ),
  ...(choice.select === 'one' && choice.scoring === 'partial' ? [partialOfOne] : []),
  ...(everyWrongOptionExplains(choice) ? [] : lintFeedback(choice)),
];

function lintOptions({ options, select }: Choice): readonly BlockLint[] {
  const right = options.filter(({ correct }) => correct).length;
  if (right === 0) return [noneCorrect];
  if (options.length === 1) return [singleOption];
  if (right > 1 && select === 'one') return [severalCorrect];
  return right === options.length ? [allCorrect] : [];
}

const everyWrongOptionExplains = ({ options }: Choice): boolean =>
  options.every(({ correct, feedback }) => correct || feedback !== undefined);

const noneCorrect: BlockLint = {
  severity: 'error',
  rule: 'no-correct-option',
  path: ['options'],
  message: 'No option is correct, so that nobody can answer this question.',
  remedy: 'Set "correct" to true for the right option.',
};

const singleOption: BlockLint = {
  severity: 'warning',
  rule: 'single-option',
  path: ['options'],
  message: 'There is only one option, and so nothing to choose.',
  remedy: 'Add options that are wrong but could be taken for right.',
};

const severalCorrect: BlockLint = {
  severity: 'error',
  rule: 'several-correct-options',
  path: ['options'],
  message: 'Several options are correct, but only one can be chosen.',
  remedy: 'Set "select" to "several", or leave one option correct.',
};

const allCorrect: BlockLint = {
  severity: 'warning',
  rule: 'all-options-correct',
  path: ['options'],
  message: 'All options are correct, so that the question tests little.',
  remedy: 'Add an option that is wrong but could be taken for right.',
};

const partialOfOne: BlockLint = {
  severity: 'warning',
  rule: 'partial-of-one',
  path: ['scoring'],
  message: 'Where only one option can be chosen, no part of the point can be earned.',
  remedy: 'Remove "scoring", or set "select" to "several".',
};

export const choiceDefinition: BlockDefinition<'choice', typeof choiceSchema> = {
  type: 'choice',
  schema: choiceSchema,
  about: {
    title: 'Choice question',
    purpose:
      'A question with options, of which one or several are right. Options may have pictures.',
    use: 'In a lesson to think for a moment, in a quiz or a knowledge check to find out what stuck. Ask for a decision in a situation rather than for a word from the text.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    looks: {
      pictures: {
        title: 'with pictures',
        text: 'An option with a `file` is a card with its picture, one to three beside each other as there is room. Its `text` still says what is chosen: it is what a screen reader names, what reports have, and what is printed with the picture. Let `alternative` say what the picture shows without giving the answer away. Options of a poll may have pictures, too.',
      },
    },
    tip: 'Give each wrong option feedback that says why it is wrong: that is where people learn.',
  },
  compile: compileChoice,
  lint: lintChoice,
};

import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { compileOptionPicture, lintOptionalPicture } from '../optionalPicture.ts';
import type { choiceSchema } from './author.ts';
import type { ChoiceContent } from './content.ts';

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

export const choiceBuild: BlockBuild<'choice', typeof choiceSchema> = {
  compile: compileChoice,
  lint: lintChoice,
};

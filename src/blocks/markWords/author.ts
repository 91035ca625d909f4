import * as z from 'zod';

import { blockBase } from '../base.ts';
import { markedLines } from '../bracedText.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { lintMarks } from '../lintMarks.ts';
import { partScoring, questionInPartsBase } from '../question.ts';
import type { MarkWordsContent } from './content.ts';

const phraseSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this phrase, unique among the phrases of the question.',
    example: 'non-compliant',
  }),
  text: plainText({
    title: 'Text',
    description: 'The phrase, as it stands in braces in the text.',
    example: 'non-compliant',
  }),
  correct: setting(
    z.boolean().default(false),
    {
      title: 'Correct',
      description: 'True when marking this phrase is right.',
      example: true,
    },
    'rightAnswer',
  ),
  feedback: richText({
    title: 'Feedback',
    description: 'Why marking this phrase is right or wrong, in Markdown.',
    example: 'It says what others want, not what the person wants.',
  }).optional(),
});

export const markWordsSchema = z.strictObject({
  ...blockBase('markWords'),
  question: plainText({
    title: 'Question',
    description: 'What the learner marks.',
    example: 'Mark the words that speak of a person as a problem.',
  }),
  text: richText({
    title: 'Text',
    description:
      'The whole text, with each phrase that can be marked in braces, right ones and wrong ones, in Markdown.',
    example: 'The patient was {non-compliant} and left {after lunch}.',
  }),
  phrases: items(phraseSchema, {
    title: 'Phrases',
    description: 'One for each phrase that stands in braces in the text.',
    example: [
      { id: 'non-compliant', text: 'non-compliant', correct: true },
      { id: 'after-lunch', text: 'after lunch' },
    ],
  }),
  scoring: partScoring,
  ...questionInPartsBase,
});

type MarkWords = z.output<typeof markWordsSchema>;

function compileMarkWords(
  authored: MarkWords,
  context: CompileContext,
): CompiledBlock<MarkWordsContent> {
  const all = authored.phrases.map(({ id: name, text, correct, feedback }) => ({
    item: context.item(name),
    id: name,
    text,
    correct,
    feedback: richTextOrNull(feedback, context),
  }));
  const { lines, order } = markedLines(
    { written: authored.text, parsed: context.richText(authored.text) },
    all.map(({ item, text }) => ({ item, words: text })),
  );
  const phrases = all.toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question: authored.question,
      lines,
      phrases,
      scoring: authored.scoring,
    },
    state: { kind: 'choice', items: phrases.map(({ item }) => item), multiple: true },
    done: questionDone(authored),
  };
}

export const lintMarkWords = ({
  text,
  phrases,
  feedback,
}: Pick<MarkWords, 'text' | 'phrases' | 'feedback'>): readonly BlockLint[] => {
  const listed = phrases.map((phrase) => phrase.text);
  return [
    ...lintMarks({ text, listed, list: 'phrases', field: 'text', one: 'phrase' }),
    ...lintRight(phrases),
    ...lintAlike(listed, { field: 'phrases', text: 'text', one: 'phrase' }),
    ...lintFeedback({ feedback }),
  ];
};

function lintRight(phrases: readonly { readonly correct: boolean }[]): readonly BlockLint[] {
  if (phrases.every(({ correct }) => !correct)) return [noneRight];
  return phrases.every(({ correct }) => correct) ? [allRight] : [];
}

const noneRight: BlockLint = {
  severity: 'error',
  rule: 'no-correct-option',
  path: ['phrases'],
  message: 'It is right to mark none of the phrases, so that nobody can answer this question.',
  remedy: 'Set "correct" to true for the phrases that are to be marked.',
};

const allRight: BlockLint = {
  severity: 'warning',
  rule: 'all-options-correct',
  path: ['phrases'],
  message: 'It is right to mark every phrase, so that the question tests little.',
  remedy: 'Put braces around a phrase that could be taken for right, and list it.',
};

export const markWordsDefinition: BlockDefinition<'markWords', typeof markWordsSchema> = {
  type: 'markWords',
  schema: markWordsSchema,
  about: {
    title: 'Mark the words',
    purpose: 'A text in which the learner marks phrases.',
    use: 'To look closely at a note, a letter or a conversation: which words hurt, which are a fact, where the risk is named.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Put braces around as many phrases that are not to be marked as around those that are.',
  },
  compile: compileMarkWords,
  lint: lintMarkWords,
};

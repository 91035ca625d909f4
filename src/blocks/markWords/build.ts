import type * as z from 'zod';

import { markedLines } from '../bracedText.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { lintMarks } from '../lintMarks.ts';
import type { markWordsSchema } from './author.ts';
import type { MarkWordsContent } from './content.ts';

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

export const markWordsBuild: BlockBuild<'markWords', typeof markWordsSchema> = {
  compile: compileMarkWords,
  lint: lintMarkWords,
};

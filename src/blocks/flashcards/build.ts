import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { describedPicture } from '../pictureFields.ts';
import type { flashcardsSchema } from './author.ts';
import type { Flashcard, FlashcardsContent } from './content.ts';

type AuthoredFlashcards = z.output<typeof flashcardsSchema>;

type AuthoredCard = AuthoredFlashcards['cards'][number];

function compileFlashcards(
  { title, intro, cards }: AuthoredFlashcards,
  context: CompileContext,
): CompiledBlock<FlashcardsContent> {
  const compiled = cards.map((each) => compileCard(each, context));
  return {
    content: { title: title ?? null, intro: richTextOrNull(intro, context), cards: compiled },
    state: { kind: 'cards', items: compiled.map(({ item }) => item) },
    // Practice is the learner's own: how well a card is known is their word, and no condition.
    done: { when: 'passed' },
    optional: true,
  };
}

const compileCard = (
  { id: name, prompt, promptPicture, answer, answerPicture }: AuthoredCard,
  context: CompileContext,
): Flashcard => ({
  item: context.item(name),
  prompt,
  promptPicture: promptPicture === undefined ? null : describedPicture(promptPicture, context),
  answer: context.richText(answer),
  answerPicture: answerPicture === undefined ? null : describedPicture(answerPicture, context),
});

export const lintFlashcards = ({
  cards,
}: Pick<AuthoredFlashcards, 'cards'>): readonly BlockLint[] => [
  ...(cards.length < 2 ? [singleCard] : []),
  ...lintAlike(
    cards.map(({ prompt }) => prompt),
    { field: 'cards', text: 'prompt', one: 'prompt' },
  ),
  ...cards.flatMap((each, index) => lintCard(each, ['cards', index])),
];

const lintCard = (
  { prompt, promptPicture, answer, answerPicture }: AuthoredCard,
  path: BlockLint['path'],
): readonly BlockLint[] => [
  ...(promptPicture === undefined
    ? []
    : lintAlternative(promptPicture, [...path, 'promptPicture'])),
  ...(answerPicture === undefined
    ? []
    : lintAlternative(answerPicture, [...path, 'answerPicture'])),
  ...(promptPicture === undefined ? lintSide(prompt, [...path, 'prompt']) : []),
  ...(answerPicture === undefined ? lintSide(answer, [...path, 'answer']) : []),
  ...lintLongText(answer, {
    rule: 'long-card-back',
    path: [...path, 'answer'],
    what: 'The answer of this card',
    maxWords: 40,
    remedy: 'Keep what can be remembered, or divide it into two cards.',
  }),
];

const singleCard: BlockLint = {
  severity: 'warning',
  rule: 'single-item',
  path: ['cards'],
  message: 'A single card cannot be practised: it comes again at once.',
  remedy: 'Add a card, or use flip cards, which are turned and read.',
};

/** Letters, numbers and signs that stand for something: a dash, dots or a rule across say nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

const lintSide = (words: string, path: BlockLint['path']): readonly BlockLint[] =>
  SAYS_SOMETHING.test(words) ? [] : [emptySide(path)];

const emptySide = (path: BlockLint['path']): BlockLint => ({
  severity: 'warning',
  rule: 'empty-side',
  path,
  message: 'This side of the card says nothing and shows nothing.',
  remedy: 'Write what is to be remembered, or remove the card.',
});

export const flashcardsBuild: BlockBuild<'flashcards', typeof flashcardsSchema> = {
  compile: compileFlashcards,
  lint: lintFlashcards,
};

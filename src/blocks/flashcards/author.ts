import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { group, id, items, plainText, richText } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { describedPicture, pictureFields } from '../pictureFields.ts';
import type { Flashcard, FlashcardsContent } from './content.ts';

const sidePicture = (title: string, description: string, alternative: string) =>
  group(z.strictObject(pictureFields()), {
    title,
    description,
    example: { file: 'needle.svg', alternative },
  }).optional();

const card = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this card, unique among the cards of the block.',
    example: 'needle',
  }),
  prompt: plainText({
    title: 'Prompt',
    description: 'What the learner sees first, and thinks about: a question or a word.',
    example: 'Which end of the needle points north?',
  }),
  promptPicture: sidePicture(
    'Picture of the prompt',
    'A picture above the prompt. Its alternative text must not tell the answer.',
    'A compass needle, one half of it red.',
  ),
  answer: richText({
    title: 'Answer',
    description: 'What is shown once the learner has thought, in Markdown.',
    example: 'The **red** one.',
  }),
  answerPicture: sidePicture(
    'Picture of the answer',
    'A picture that is shown with the answer.',
    'The red half of the needle points at the N of the dial.',
  ),
});

export const flashcardsSchema = z.strictObject({
  ...blockBase('flashcards'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the cards. Learners find the cards by it when they come again.',
    example: 'Signs on the map',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the cards, in Markdown.',
    example: 'Say the answer to yourself, then look.',
  }).optional(),
  cards: items(card, {
    title: 'Cards',
    description: 'The cards, in the order in which they come the first time.',
    example: [
      { id: 'blue', prompt: 'What is blue on a map?', answer: 'Water.' },
      { id: 'brown', prompt: 'What is brown on a map?', answer: 'The lines of equal height.' },
    ],
  }),
});

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

export const flashcardsDefinition: BlockDefinition<'flashcards', typeof flashcardsSchema> = {
  type: 'flashcards',
  schema: flashcardsSchema,
  about: {
    title: 'Flashcards',
    purpose:
      'Cards to practise with: the learner sees a prompt, thinks, shows the answer, and says whether they knew it. What they did not know comes again in the round, and a few cards come again on the cover once the course is completed.',
    use: 'For what should still be known in a month: terms, signs, numbers, first steps. What is read once belongs on flip cards.',
    tip: 'One thing on a card. A question makes people think; a heading does not.',
    done: 'It never stands between a learner and the end of a lesson: it is practice.',
    kept: 'For each card how well it is known, how often it was looked at, and when last.',
  },
  compile: compileFlashcards,
  lint: lintFlashcards,
};

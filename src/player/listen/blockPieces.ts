import type { TFunction } from 'i18next';

import { linearizeBlock } from '../../blocks/linearize.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import type { QuestionFeedback } from '../../blocks/questionContent.ts';
import { linearizeRichText } from '../../richtext/linear.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { Piece } from './findPieces.ts';

/**
 * All that a block may come to say, with the blocks and questions that it holds. What of it is read
 * the page decides: only what it shows. So an answer's outcome is read once it is told, and what is
 * closed once it is opened.
 */
export const blockPieces = (block: PlayableBlock, t: TFunction): readonly Piece[] => [
  ...linearizeBlock(block),
  ...withHeld(block).flatMap((each) => playersWords(each, t)),
];

/** A block, and all that it holds. */
export const withHeld = (block: PlayableBlock): readonly PlayableBlock[] => [
  block,
  ...[...block.questions, ...block.slots.flatMap(({ blocks }) => blocks)].flatMap(withHeld),
];

/** What the player says around a block's own words. */
function playersWords(block: PlayableBlock, t: TFunction): readonly Piece[] {
  if ('feedback' in block.content) return [...ownOptions(block, t), ...outcome(block.content, t)];
  switch (block.type) {
    case 'likert':
      return block.content.scale === null ? agreement(t) : [];
    case 'certificate':
      return block.content.title === null ? [{ text: t('blocks.certificate.heading') }] : [];
    default:
      return [];
  }
}

const ownOptions = (block: PlayableBlock, t: TFunction): readonly Piece[] =>
  block.type === 'trueFalse'
    ? [{ text: t('blocks.question.true') }, { text: t('blocks.question.false') }]
    : [];

const agreement = (t: TFunction): readonly Piece[] => [
  { text: t('blocks.likert.stronglyDisagree') },
  { text: t('blocks.likert.disagree') },
  { text: t('blocks.likert.neither') },
  { text: t('blocks.likert.agree') },
  { text: t('blocks.likert.stronglyAgree') },
];

/** What every graded question holds. */
type QuestionContent = Extract<PlayableBlock['content'], { feedback: QuestionFeedback }>;

/** What the page shows once an answer was checked; until then it is nowhere. */
function outcome(content: QuestionContent, t: TFunction): readonly Piece[] {
  const options = optionsOf(content);
  return [
    ...options.flatMap(({ feedback }) => linear(feedback)),
    // As many as there may be: each stands in a place of its own.
    ...options.flatMap(() => [
      { text: t('blocks.question.optionRight') },
      { text: t('blocks.question.optionWrong') },
    ]),
    { text: t('blocks.question.right') },
    { text: t('blocks.question.partly') },
    { text: t('blocks.question.wrong') },
    ...linear(content.feedback.correct),
    ...linear(content.feedback.incorrect),
  ];
}

interface OptionToldOf {
  readonly feedback: RichText | null;
}

const TRUE_AND_FALSE: readonly OptionToldOf[] = [{ feedback: null }, { feedback: null }];

const optionsOf = (content: QuestionContent): readonly OptionToldOf[] =>
  'select' in content ? content.options : TRUE_AND_FALSE;

const linear = (text: RichText | null): readonly Piece[] =>
  text === null ? [] : linearizeRichText(text);

import type { TFunction } from 'i18next';

import type { Answer, ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import { inlineText } from '../../richtext/inlineText.ts';
import type { MarkedLine } from '../bracedText.ts';
import { chosenItems } from '../chosenItems.ts';
import type { GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import { type QuestionBaseContent, type Scoring, toldOfParts } from '../questionContent.ts';
import { choiceInteraction, gradeSeveral, rightChoice } from '../rightAndWrong.ts';

export interface MarkWordsContent extends QuestionBaseContent {
  readonly question: string;
  readonly lines: readonly MarkedLine[];
  /** In the order of the text. */
  readonly phrases: readonly Phrase[];
  readonly scoring: Scoring;
}

export interface Phrase {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  /** Why it is right or wrong to mark it. */
  readonly feedback: RichText | null;
}

/** Each phrase by itself, so that it can be heard which they are. */
const linearize: Linearize<'markWords'> = ({ scenario, question, lines, phrases }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...lines.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const phrase = part.kind === 'mark' && phrases.find(({ item }) => item === part.item);
      const text = part.kind === 'words' ? inlineText(part.inlines) : phrase ? phrase.text : '';
      return /[\p{L}\p{N}]/u.test(text) ? paragraph(text) : [];
    }),
  ),
];

/** What became of a phrase; `null` where there is nothing to say: wrong, and left alone. */
export function outcomeOf(
  { item, correct }: Phrase,
  answer: Answer | null,
): 'found' | 'missed' | 'wrong' | null {
  const isChosen = chosenItems(answer).includes(item);
  if (correct) return isChosen ? 'found' : 'missed';
  return isChosen ? 'wrong' : null;
}

const outcomesInWords = ({ text }: Phrase, t: TFunction): readonly string[] =>
  (['found', 'missed', 'wrong'] as const).map((each) => t(`blocks.markWords.${each}`, { text }));

export const markWordsBehaviour: GradedBehaviour<'markWords'> = {
  linearize,
  text: ({ question }) => question,
  grade: ({ phrases, scoring }, answer) => gradeSeveral(phrases, answer, scoring),
  right: ({ phrases }) => rightChoice(phrases),
  shown: ({ phrases }) => phrases.map(({ item }) => item),
  interactions: ({ question, phrases }, answer) => choiceInteraction(question, phrases, answer),
  labels: ({ phrases }) => phrases.map(({ item, text }) => ({ item, label: text })),
  told: (content, t) => [
    ...content.phrases.flatMap(({ feedback }) => linearText(feedback)),
    ...toldOfParts(
      content,
      content.phrases.flatMap((phrase) => outcomesInWords(phrase, t)),
      t,
    ),
  ],
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly markWords: MarkWordsContent;
  }
}

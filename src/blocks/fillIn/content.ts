import type { TFunction } from 'i18next';

import type { Answer, ItemNumber } from '../../core/blockState.ts';
import { inlineText } from '../../richtext/inlineText.ts';
import type { GradeAnswer, GradedBehaviour, InteractionPart, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import {
  gradeParts,
  NOTHING_EARNED,
  type QuestionBaseContent,
  type Scoring,
  toldOfParts,
} from '../questionContent.ts';
import { answerGiven, type Tolerance } from './compareText.ts';
import type { MarkedLine } from '../bracedText.ts';

export interface FillInContent extends QuestionBaseContent, Tolerance {
  readonly question: string;
  /** Typed, chosen from a list in each gap, or taken from words that stand below the text. */
  readonly look: 'typed' | 'chosen' | 'bank';
  readonly lines: readonly MarkedLine[];
  /** In the order of the text. */
  readonly gaps: readonly Gap[];
  readonly scoring: Scoring;
}

export interface Gap {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  /** What is right, the author's first choice first. */
  readonly answers: readonly string[];
  /** Offered where answers are chosen. */
  readonly wrong: readonly string[];
}

/** No answer is longer: what is kept of it has little room. */
export const LONGEST = 80;

/** What stands in a gap; nothing where nothing was given. */
export const textIn = (answer: Answer | null, gap: ItemNumber): string =>
  (answer?.kind === 'gaps' && answer.texts.find(([item]) => item === gap)?.[1]) || '';

/** The answer with another text in a gap. */
export function withText(answer: Answer | null, gap: ItemNumber, text: string): Answer {
  const others = answer?.kind === 'gaps' ? answer.texts.filter(([item]) => item !== gap) : [];
  const texts = [...others, [gap, text] as const].filter(([, words]) => words !== '');
  return { kind: 'gaps', texts: texts.toSorted(([a], [b]) => a - b) };
}

/** The answer of the author that a text gives; `undefined` where it is wrong. */
export const acceptedIn = (gap: Gap, text: string, content: FillInContent): string | undefined =>
  answerGiven(text, gap.answers, {
    exact: content.exact,
    // What is chosen is spelled already.
    misspellings: content.misspellings && content.look === 'typed',
  });

/** What is offered, in the order of the alphabet, which tells nothing. */
const sorted = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].toSorted((a, b) => a.localeCompare(b));

const firstAnswers = ({ gaps }: FillInContent): readonly string[] =>
  gaps.map(({ answers }) => answers[0] ?? '');

/** The words below the text. */
export const bankOf = (content: FillInContent): readonly string[] =>
  sorted([...firstAnswers(content), ...content.gaps.flatMap(({ wrong }) => wrong)]);

/** What can be chosen in a gap. Without wrong answers of its own, the answers of all gaps. */
export function choicesIn(gap: Gap, content: FillInContent): readonly string[] {
  if (content.look === 'bank') return bankOf(content);
  const [first = ''] = gap.answers;
  return sorted(gap.wrong.length === 0 ? firstAnswers(content) : [first, ...gap.wrong]);
}

/** What the page calls a gap: “Gap 2 of 5”. */
const gapLabel = ({ gaps }: FillInContent, index: number, t: TFunction): string =>
  t('blocks.fillIn.gap', { number: index + 1, of: gaps.length });

/** Each run of words by itself: a gap is a pause. */
const linearLines = ({ lines }: FillInContent) =>
  lines.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const text = part.kind === 'mark' ? '' : inlineText(part.inlines);
      return /[\p{L}\p{N}]/u.test(text) ? paragraph(text) : [];
    }),
  );

const linearize: Linearize<'fillIn'> = (content) => [
  ...linearText(content.scenario),
  ...paragraph(content.question),
  ...linearLines(content),
  ...(content.look === 'bank' ? bankOf(content) : []).map(
    (text) => ({ kind: 'listItem', text }) as const,
  ),
];

/** All gaps, or with partial scoring the share of those that are right. */
const grade: GradeAnswer<'fillIn'> = (content, answer) => {
  if (answer.kind !== 'gaps') return NOTHING_EARNED;
  const right = content.gaps.filter(
    (gap) => acceptedIn(gap, textIn(answer, gap.item), content) !== undefined,
  );
  return gradeParts(right.length, content.gaps.length, content.scoring);
};

/** The line of a gap, as an administrator reads it: with this gap open, and others passed over. */
function lineAround(gap: Gap, { lines, question }: FillInContent): string {
  const line = lines.find(({ parts }) =>
    parts.some((part) => part.kind === 'mark' && part.item === gap.item),
  );
  const words = line?.parts.map((part) => {
    if (part.kind === 'words') return part.inlines.map((each) => inlineWords(each)).join('');
    return part.item === gap.item ? '____' : '…';
  });
  return `${question} ${words?.join('') ?? ''}`.trim();
}

/** With the spaces at its ends, which `inlineText` takes away. */
const inlineWords = (inline: Parameters<typeof inlineText>[0][number]): string =>
  inline.type === 'text' ? inline.text : ` ${inlineText([inline])} `.replace(/^ $/, ' ');

const interactions = (content: FillInContent, answer: Answer | null): readonly InteractionPart[] =>
  content.gaps.map((gap) => {
    const text = textIn(answer, gap.item);
    return {
      part: gap.id,
      description: lineAround(gap, content),
      answer: { kind: 'fillIn', response: text === '' ? null : text, right: gap.answers },
      correct: acceptedIn(gap, text, content) !== undefined,
    };
  });

export const fillInBehaviour: GradedBehaviour<'fillIn'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: ({ gaps }) => ({
    kind: 'gaps',
    texts: gaps
      .map(({ item, answers }) => [item, answers[0] ?? ''] as const)
      .toSorted(([a], [b]) => a - b),
  }),
  shown: ({ gaps }) => gaps.map(({ item }) => item),
  interactions,
  labels: (content, t) =>
    content.gaps.map(({ item }, index) => ({ item, label: gapLabel(content, index, t) })),
  told: (content, t) =>
    toldOfParts(
      content,
      content.gaps.flatMap((gap, index) => verdictsOn(gap, index, t)),
      t,
    ),
};

const verdictsOn = ({ answers }: Gap, index: number, t: TFunction): readonly string[] => {
  const number = index + 1;
  return [
    t('blocks.fillIn.right', { number }),
    t('blocks.fillIn.notYet', { number }),
    ...answers.map((answer) => t('blocks.fillIn.accepted', { number, answer })),
    t('blocks.fillIn.wrong', { number, answers: answers.join(', ') }),
  ];
};

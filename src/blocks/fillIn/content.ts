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
import type { CrosswordGrid } from './crosswordGrid.ts';
import type { MarkedLine } from '../bracedText.ts';

export interface FillInContent extends QuestionBaseContent, Tolerance {
  readonly question: string;
  /** Typed, in a text or in a crossword; chosen from a list in each gap; or taken from words below the text. */
  readonly look: 'typed' | 'crossword' | 'chosen' | 'bank';
  /** Where the words of a crossword stand. */
  readonly grid?: CrosswordGrid;
  /** In the order of the text; clues go by their numbers, those across first. */
  readonly lines: readonly MarkedLine[];
  /** In the order of the lines. */
  readonly gaps: readonly Gap[];
  readonly scoring: Scoring;
}

export interface Gap extends GapWords {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  /**
   * Its words in the other languages of the course, where they differ: what was right in one of them is
   * right. Left out where there are none.
   */
  readonly elsewhere?: readonly GapWords[];
}

/** The words of a gap in one language. */
export interface GapWords {
  /** What is right, the author's first choice first. */
  readonly answers: readonly string[];
  /** Offered where answers are chosen, in the author's order. */
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

/** All that is right, in whichever language; what the page shows as right comes first. */
const rightIn = ({ answers, elsewhere = [] }: Gap): readonly string[] => [
  ...new Set([...answers, ...elsewhere.flatMap((there) => there.answers)]),
];

/** The answer of the author that a text gives, in whichever language; `undefined` where it is wrong. */
export const acceptedIn = (gap: Gap, text: string, content: FillInContent): string | undefined =>
  answerGiven(text, rightIn(gap), {
    exact: content.exact,
    // What is chosen is spelled already.
    misspellings: content.misspellings && isTyped(content),
  });

/** Whether answers are written, not chosen. */
export const isTyped = ({ look }: Pick<FillInContent, 'look'>): boolean =>
  look === 'typed' || look === 'crossword';

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

/** What the page calls a gap: “Gap 2 of 5”, “Across 3, length 6”. */
export function gapLabel({ gaps, grid }: FillInContent, index: number, t: TFunction): string {
  const word = grid?.words.find(({ item }) => item === gaps[index]?.item);
  if (word === undefined) return t('blocks.fillIn.gap', { number: index + 1, of: gaps.length });
  const { direction, number, length } = word;
  return t(`blocks.fillIn.${direction}`, { number, length });
}

/** A gap where it is spoken of: “Gap 2”, “Across 3”. */
export function gapName({ gaps, grid }: FillInContent, index: number, t: TFunction): string {
  const word = grid?.words.find(({ item }) => item === gaps[index]?.item);
  if (word === undefined) return t('blocks.fillIn.name', { number: index + 1 });
  return t(`blocks.fillIn.${word.direction}Name`, { number: word.number });
}

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

/** The line of a gap in words: with this gap open, and others passed over. */
export function lineAround({ item }: Pick<Gap, 'item'>, { lines }: FillInContent): string {
  const line = lines.find(({ parts }) =>
    parts.some((part) => part.kind === 'mark' && part.item === item),
  );
  const words = line?.parts.map((part) => {
    if (part.kind === 'words') return part.inlines.map((each) => inlineWords(each)).join('');
    return part.item === item ? '____' : '…';
  });
  return words?.join('') ?? '';
}

/** With the spaces at its ends, which `inlineText` takes away. */
const inlineWords = (inline: Parameters<typeof inlineText>[0][number]): string =>
  inline.type === 'text' ? inline.text : ` ${inlineText([inline])} `.replace(/^ $/, ' ');

const interactions = (content: FillInContent, answer: Answer | null): readonly InteractionPart[] =>
  content.gaps.map((gap) => {
    const text = textIn(answer, gap.item);
    return {
      part: gap.id,
      description: `${content.question} ${lineAround(gap, content)}`.trim(),
      answer: { kind: 'fillIn', response: text === '' ? null : text, right: rightIn(gap) },
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
      content.gaps.flatMap((gap, index) => verdictsOn(gap, gapName(content, index, t), t)),
      t,
    ),
};

const verdictsOn = (gap: Gap, called: string, t: TFunction): readonly string[] => [
  t('blocks.fillIn.right', { gap: called }),
  t('blocks.fillIn.notYet', { gap: called }),
  ...rightIn(gap).map((answer) => t('blocks.fillIn.accepted', { gap: called, answer })),
  t('blocks.fillIn.wrong', { gap: called, answers: gap.answers.join(', ') }),
];

declare module '../types.ts' {
  interface QuestionContents {
    readonly fillIn: FillInContent;
  }
}

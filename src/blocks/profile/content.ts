import type { TFunction } from 'i18next';

import type { Answer, ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { InteractionPart, Linearize, LinearPiece, QuestionBehaviour } from '../contract.ts';
import { chosenColumn } from '../gridAnswer.ts';
import { linearText, paragraph } from '../linearPieces.ts';

export interface ProfileContent {
  readonly question: string;
  /** From one end to the other: the first is one point, the next one more. */
  readonly scale: readonly ProfilePart[];
  readonly statements: readonly ProfileStatement[];
  readonly dimensions: readonly ProfileDimension[];
  /** An LMS is told each answer, and the learner of that before. */
  readonly report: boolean;
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}

interface ProfilePart {
  readonly item: ItemNumber;
  readonly text: string;
}

export interface ProfileStatement extends ProfilePart {
  /** For LMS reports. */
  readonly id: string;
  /** The place of its dimension in the list of them. */
  readonly dimension: number;
  /** The last point of the scale is one point, the first one the most. */
  readonly reversed: boolean;
}

export interface ProfileDimension {
  readonly title: string;
  readonly bands: readonly ProfileBand[];
}

export interface ProfileBand {
  /** Points, both ends with it. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly text: RichText;
}

export interface ProfileResult {
  readonly dimension: ProfileDimension;
  /** The sum of its statements; `null` while one of them is not rated. */
  readonly points: number | null;
  readonly least: number;
  readonly most: number;
  /** What the author says of these points. */
  readonly band: ProfileBand | null;
}

/** What an answer comes to, in each dimension that has statements. */
export const resultsOf = (
  { scale, statements, dimensions }: ProfileContent,
  answer: Answer | null,
): readonly ProfileResult[] =>
  dimensions.flatMap((dimension, index) => {
    const own = statements.filter((each) => each.dimension === index);
    if (own.length === 0) return [];
    const each = own.map((statement) => pointsOf(scale, statement, answer));
    const points = each.includes(0) ? null : each.reduce((sum, next) => sum + next, 0);
    const band = dimension.bands.find(
      ({ from, to }) => points !== null && from <= points && points <= to,
    );
    const most = own.length * scale.length;
    return [{ dimension, points, least: own.length, most, band: band ?? null }];
  });

/** 1 for the first point of the scale, or for the last where a statement counts the other way; 0: not rated. */
function pointsOf(
  scale: ProfileContent['scale'],
  { item, reversed }: ProfileStatement,
  answer: Answer | null,
): number {
  const place = placeOf(scale, answer, item);
  return place === 0 || !reversed ? place : scale.length + 1 - place;
}

/** The place on the scale that was chosen for a statement, 1 for the first; 0 for none. */
const placeOf = (
  scale: ProfileContent['scale'],
  answer: Answer | null,
  statement: ItemNumber,
): number => scale.findIndex(({ item }) => item === chosenColumn(answer, statement)) + 1;

const linearize: Linearize<'profile'> = ({ question, scale, statements }) => [
  ...paragraph(question),
  ...[...scale, ...statements].map(({ text }) => ({ kind: 'listItem', text }) as const),
];

/** One for each statement, where the author wants them told. */
const interactions = (
  { report, scale, statements }: ProfileContent,
  answer: Answer | null,
): readonly InteractionPart[] =>
  report
    ? statements.map(({ item, id, text }) => ({
        part: id,
        description: text,
        answer: { kind: 'likert', response: placeOf(scale, answer, item) || null },
      }))
    : [];

const told = ({ dimensions }: ProfileContent, t: TFunction): readonly LinearPiece[] => [
  ...paragraph(t('blocks.profile.result')),
  ...dimensions.flatMap(({ title, bands }) => [
    ...paragraph(title),
    ...bands.flatMap((band) => [...paragraph(band.title), ...linearText(band.text)]),
  ]),
];

export const profileBehaviour: QuestionBehaviour<'profile'> = {
  linearize,
  text: ({ question }) => question,
  grade: null,
  right: null,
  shown: ({ statements }) => statements.map(({ item }) => item),
  interactions,
  labels: ({ scale, statements }) =>
    [...statements, ...scale].map(({ item, text }) => ({ item, label: text })),
  told,
};

declare module '../types.ts' {
  interface UngradedContents {
    readonly profile: ProfileContent;
  }
}

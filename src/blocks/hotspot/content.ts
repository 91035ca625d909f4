import type { ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import { type QuestionBaseContent, type Scoring, toldOfQuestion } from '../questionContent.ts';
import { choiceInteraction, gradeOne, gradeSeveral, rightChoice } from '../rightAndWrong.ts';

export interface HotspotContent extends QuestionBaseContent, DescribedPicture {
  readonly question: string;
  readonly credit: string | null;
  readonly select: 'one' | 'several';
  readonly regions: readonly Region[];
  readonly scoring: Scoring;
}

export interface Region {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  /** Its middle and its size, in percent of the picture: from the left in every language. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly correct: boolean;
  /** Why it is right or wrong. */
  readonly feedback: RichText | null;
}

/** What a region is called in the list: by its number on the picture, and its name. */
export const regionLabel = (index: number, text: string): string => `${index + 1}. ${text}`;

const linearize: Linearize<'hotspot'> = ({ scenario, question, alternative, regions }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...paragraph(alternative),
  ...regions.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

/** One region: right or wrong. Several: as with the options of a choice. */
const grade: GradeAnswer<'hotspot'> = ({ select, regions, scoring }, answer) =>
  select === 'one' ? gradeOne(regions, answer) : gradeSeveral(regions, answer, scoring);

export const hotspotBehaviour: GradedBehaviour<'hotspot'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: ({ regions }) => rightChoice(regions),
  shown: ({ regions }) => regions.map(({ item }) => item),
  interactions: ({ question, regions }, answer) => choiceInteraction(question, regions, answer),
  labels: ({ regions }) =>
    regions.map(({ item, text }, index) => ({ item, label: regionLabel(index, text) })),
  told: (content, t) =>
    toldOfQuestion(
      content,
      content.regions.map(({ feedback }) => feedback),
      t,
    ),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly hotspot: HotspotContent;
  }
}

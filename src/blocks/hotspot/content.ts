import type { ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import { chosenItems } from '../chosenItems.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import {
  gradeParts,
  NOTHING_EARNED,
  type QuestionBaseContent,
  reportedOptions,
  type Scoring,
  toldOfQuestion,
} from '../questionContent.ts';

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

const rightRegions = ({ regions }: HotspotContent): readonly Region[] =>
  regions.filter(({ correct }) => correct);

/** One region: right or wrong. Several: as with the options of a choice. */
const grade: GradeAnswer<'hotspot'> = (content, answer) => {
  const chosen = new Set(chosenItems(answer));
  const known = content.regions.filter(({ item }) => chosen.has(item));
  if (known.length !== chosen.size) return NOTHING_EARNED;
  const right = known.filter(({ correct }) => correct).length;
  if (content.select === 'one') return gradeParts(known.length === 1 ? right : 0, 1, 'all');
  return gradeParts(right - (known.length - right), rightRegions(content).length, content.scoring);
};

export const hotspotBehaviour: GradedBehaviour<'hotspot'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: (content) => ({
    kind: 'choice',
    chosen: rightRegions(content)
      .map(({ item }) => item)
      .toSorted((a, b) => a - b),
  }),
  shown: ({ regions }) => regions.map(({ item }) => item),
  interactions: (content, answer) => {
    const chosen = chosenItems(answer);
    const response = content.regions.filter(({ item }) => chosen.includes(item));
    return [
      {
        part: null,
        description: content.question,
        answer: {
          kind: 'choice',
          response: reportedOptions(response),
          right: reportedOptions(rightRegions(content)),
        },
      },
    ];
  },
  labels: ({ regions }) =>
    regions.map(({ item, text }, index) => ({ item, label: regionLabel(index, text) })),
  told: (content, t) =>
    toldOfQuestion(
      content,
      content.regions.map(({ feedback }) => feedback),
      t,
    ),
};

import type { ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { deeper, heading, linearText, paragraph } from '../linearPieces.ts';

export interface TimelineContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** In the order in which they are told. */
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly item: ItemNumber;
  /** As the author says it: "1998", "Week 3", "After a year". Nothing is reckoned with it. */
  readonly when: string;
  readonly title: string;
  readonly text: RichText | null;
  readonly picture: DescribedPicture | null;
}

const linearize: Linearize<'timeline'> = ({ title, intro, events }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...events.flatMap((event) => [
    {
      kind: 'heading',
      level: 3,
      text: `${event.when}: ${event.title}`,
      on: event.title,
    } as const,
    ...deeper(linearText(event.text), 1),
    ...paragraph(event.picture?.alternative ?? null),
  ]),
];

export const timelineBehaviour: BlockBehaviour<'timeline'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly timeline: TimelineContent;
  }
}

import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linear, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

export interface BeforeAfterContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly before: LabelledPicture;
  readonly after: LabelledPicture;
  readonly caption: RichText | null;
}

/** One of two pictures that lie upon each other. */
export interface LabelledPicture {
  /** What it is called beside the other one: "Before", "1998". */
  readonly label: string;
  readonly picture: DescribedPicture;
}

const linearize: Linearize<'beforeAfter'> = ({ title, intro, before, after, caption }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...linearPicture(before),
  ...linearPicture(after),
  ...linearText(caption),
];

const linearPicture = ({ label, picture }: LabelledPicture): readonly Linear[] => [
  ...paragraph(label),
  ...paragraph(picture.alternative),
];

export const beforeAfterBehaviour: BlockBehaviour<'beforeAfter'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly beforeAfter: BeforeAfterContent;
  }
}

import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, paragraph, linearText } from '../linearPieces.ts';

/** The item that holds the questions; opened once the answers were sent. */
export const QUESTIONS_ITEM = 1;

export interface SurveyContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** Who reads the answers, and whether names are attached: told before the first question. */
  readonly whoSees: RichText;
  /** A survey that is held elsewhere; `null` where the questions stand here. */
  readonly link: { readonly address: string; readonly label: string } | null;
  /** Said once the answers are sent. */
  readonly thanks: RichText | null;
}

const linearize: Linearize<'survey'> = ({ title, intro, whoSees, link }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...linearText(whoSees),
  ...(link === null ? [{ kind: 'slot', item: QUESTIONS_ITEM } as const] : paragraph(link.label)),
];

export const surveyBehaviour: BlockBehaviour<'survey'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly survey: SurveyContent;
  }
}

import type { RichText } from '../../richtext/tree.ts';
import type { Panel } from '../panelContent.ts';

export interface AccordionContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly panels: readonly Panel[];
}

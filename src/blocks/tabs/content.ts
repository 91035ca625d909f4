import type { RichText } from '../../richtext/tree.ts';
import type { Panel } from '../panelContent.ts';

export interface TabsContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** The first stands open from the start. */
  readonly tabs: readonly Panel[];
}

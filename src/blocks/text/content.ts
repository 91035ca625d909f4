import type { RichText } from '../../richtext/tree.ts';

export interface TextContent {
  readonly title: string | null;
  readonly text: RichText;
}

import type { RichText } from '../../richtext/tree.ts';

export const calloutTones = ['note', 'tip', 'important', 'care'] as const;

export type CalloutTone = (typeof calloutTones)[number];

export interface CalloutContent {
  readonly tone: CalloutTone;
  readonly title: string | null;
  readonly text: RichText;
}

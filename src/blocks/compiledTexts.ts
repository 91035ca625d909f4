import type { RichText } from '../richtext/tree.ts';
import type { CompileContext } from './contract.ts';

/** An optional Markdown field, compiled: `null` where the author left it out. */
export const richTextOrNull = (
  markdown: string | undefined,
  { richText }: Pick<CompileContext, 'richText'>,
): RichText | null => (markdown === undefined ? null : richText(markdown));

import * as z from 'zod';

import type { AnyBlockSchema } from './base.ts';
import type { AuthoredBlock } from './contract.ts';
import { field, type FieldWords, id, plainText, richText } from './fields.ts';

/** A panel as authors write it: a section, a tab, a step. */
export interface AuthoredPanel {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly blocks?: readonly AuthoredBlock[] | undefined;
}

/** The fields of a panel, each block type with words of its own. */
export const panelFields = (
  anyBlock: AnyBlockSchema,
  words: Readonly<Record<keyof AuthoredPanel, FieldWords>>,
) => ({
  id: id(words.id),
  title: plainText(words.title),
  text: richText(words.text).optional(),
  blocks: field(z.array(anyBlock).min(1).optional(), { kind: 'blocks' }, words.blocks),
});

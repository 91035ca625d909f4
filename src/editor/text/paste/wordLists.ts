import type { ListLine } from './listLines.ts';
import { styled, styleOf } from './pastedPage.ts';

/** Where Word says in a paragraph's style that it is an item of a list: `mso-list:l0 level2 lfo1`. */
const MSO_LIST = /mso-list:\s*l\d+\s+level(\d+)/i;

/**
 * Whether a paragraph is an item of a list: Word has no lists, but paragraphs with signs before them. Apart
 * from the other reading, for Word alone writes so.
 */
export const isWordList = (element: Element): boolean => MSO_LIST.test(styleOf(element));

export interface WordLine extends Omit<ListLine, 'content'> {
  /** The sign before the item, which is not one of its words. */
  readonly sign: Element | null;
}

/** What a paragraph of Word says of the list that it belongs to. */
export function wordLine(paragraph: Element): WordLine {
  const level = Number(MSO_LIST.exec(styleOf(paragraph))?.[1] ?? 1) - 1;
  const sign = paragraph.querySelector(styled('mso-list:Ignore'));
  const [, letters] = /^\W*([\da-z]{1,4})[.)]/i.exec(sign?.textContent.trim() ?? '') ?? [];
  const number = letters !== undefined && /^\d+$/.test(letters) ? Number(letters) : null;
  return { level, ordered: letters !== undefined, number, sign };
}

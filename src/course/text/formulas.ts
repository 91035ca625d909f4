import { formulasIn } from '../../richtext/dollars.ts';

/**
 * Whether a text in Markdown has a formula in it. Apart from the commands of the editor, which know texts
 * by the course alone.
 */
export const hasFormula = (markdown: string): boolean => formulasIn(markdown).length > 0;

import type { RuleName } from '../core/ruleName.ts';
import type { BlockLint } from './contract.ts';
import { wordCount } from './wordCount.ts';

interface LongTextAdvice {
  readonly rule: RuleName;
  readonly path: BlockLint['path'];
  /** The place as it stands in the message: "The back of this card". */
  readonly what: string;
  readonly maxWords: number;
  readonly remedy: string;
}

/** A warning when a text has more words than its place bears. */
export function lintLongText(
  markdown: string,
  { rule, path, what, maxWords, remedy }: LongTextAdvice,
): readonly BlockLint[] {
  const words = wordCount(markdown);
  if (words <= maxWords) return [];
  return [
    {
      severity: 'warning',
      rule,
      path,
      message: `${what} has ${words} words; more than ${maxWords} are hard to take in here.`,
      remedy,
    },
  ];
}

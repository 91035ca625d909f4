import type { AuthoredFeedback } from './compiledQuestion.ts';
import type { BlockLint } from './contract.ts';

/** A warning when a wrong answer teaches nothing. */
export function lintFeedback({
  feedback,
}: {
  readonly feedback?: AuthoredFeedback | undefined;
}): readonly BlockLint[] {
  if (feedback?.incorrect !== undefined) return [];
  return [
    {
      severity: 'warning',
      rule: 'missing-feedback',
      path: ['feedback'],
      message: 'After a wrong answer the learner is not told why.',
      remedy: 'Say under "feedback", "incorrect" why it is wrong and where to look again.',
    },
  ];
}

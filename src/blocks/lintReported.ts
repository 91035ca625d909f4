import type { BlockLint } from './contract.ts';
import { promisesNoNames } from './survey/promisesNoNames.ts';

/** In the languages of the interface. */
const FOR_NOBODY = [
  /\b(?:nobody|no[ -]?one)\b[^.!?]{0,20}\b(?:reads?|sees?|told)\b/i,
  /\b(?:only|just) (?:you|for you)\b|\bfor (?:you|yourself) (?:alone|only)\b/i,
  /لك وحدك|لا (?:يقرأ|يرى|يُبلَّغ)\S* أحد|لا أحد/u,
];

/**
 * A warning where the words above what an LMS is told of promise that it is told to nobody.
 *
 * @param field The field that has the words.
 */
export const lintReported = (report: boolean, field: string, words: string): readonly BlockLint[] =>
  report && (promisesNoNames(words) || FOR_NOBODY.some((pattern) => pattern.test(words)))
    ? [
        {
          severity: 'warning',
          rule: 'reported-secret',
          path: [field],
          message:
            'This promises that nobody reads it, or without a name, but the LMS is told of it with the name of the learner.',
          remedy: 'Set “report” to false, or reword this.',
        },
      ]
    : [];

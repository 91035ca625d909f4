import type { Rule } from './checked.ts';
import { courseFields } from './courseFields.ts';
import { mediaProblems } from './mediaRule.ts';
import { referenceProblems } from './referenceRule.ts';
import { richTextProblems } from './richTextRule.ts';

/** What can be wrong with single fields, by their kind. */
export const fieldRules: Rule = (checked) => {
  const rules = [richTextProblems, mediaProblems(checked.files), referenceProblems(checked)];
  return courseFields(checked.sources).flatMap((field) => rules.flatMap((rule) => rule(field)));
};

import type { CompletionRule } from '../playable.ts';
import type { AuthoredCompletion } from '../schema/completion.ts';
import type { Keys } from './keys.ts';

/** A rule with keys in place of ids. Throws for ids that the lock does not know. */
export function compileCompletion(rule: AuthoredCompletion, keys: Keys): CompletionRule {
  if ('lessons' in rule) return { kind: 'lessons', lessons: rule.lessons.map(keys.lesson) };
  if ('share' in rule) return { kind: 'share', share: rule.share / 100 };
  if ('passed' in rule) return { kind: 'passed', quiz: keys.quiz(rule.passed) };
  const [kind, rules] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  return { kind, rules: rules.map((each) => compileCompletion(each, keys)) };
}

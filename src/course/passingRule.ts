import { assertNever } from '../core/assertNever.ts';
import type { CompletionRule, OutlineQuizLesson, PlayableOutline } from './playable.ts';

/** What a package tells an LMS about passing, before anybody has opened the course. */
export interface PassingRule {
  /** Whether nobody completes the course without passing a quiz. */
  readonly needed: boolean;
  /**
   * Scaled, 0–1. `null` without a quiz, and with several: an LMS that compared their mean with one
   * number could turn a failed into a passed, or the other way round.
   */
  readonly score: number | null;
}

/** What the completion rule of a course says about passing. */
export function passingRule({ completion, lessons }: PlayableOutline): PassingRule {
  const quizzes = lessons.filter((lesson) => lesson.type === 'quiz');
  const needed = needsPass(completion, quizzes);
  const named = quizzes.filter((quiz) => isNamed(completion, quiz));
  const [only, ...others] = named;
  const score = needed && only !== undefined && others.length === 0 ? only.passingScore : null;
  return { needed, score };
}

function needsPass(rule: CompletionRule, quizzes: readonly OutlineQuizLesson[]): boolean {
  switch (rule.kind) {
    case 'passed':
      return true;
    case 'lessons':
      return quizzes.some((quiz) => rule.lessons.includes(quiz.key));
    case 'share':
      return false;
    case 'all':
      return rule.rules.some((inner) => needsPass(inner, quizzes));
    case 'any':
      return rule.rules.every((inner) => needsPass(inner, quizzes));
    default:
      return assertNever(rule);
  }
}

function isNamed(rule: CompletionRule, quiz: OutlineQuizLesson): boolean {
  switch (rule.kind) {
    case 'passed':
      return rule.quiz === quiz.quiz;
    case 'lessons':
      return rule.lessons.includes(quiz.key);
    case 'share':
      return false;
    case 'all':
    case 'any':
      return rule.rules.some((inner) => isNamed(inner, quiz));
    default:
      return assertNever(rule);
  }
}

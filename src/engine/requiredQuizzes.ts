import { assertNever } from '../core/assertNever.ts';
import type { BlockKey, LessonKey } from '../core/blockState.ts';
import type { CompletionRule, OutlineQuizLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { isExhausted } from './rounds.ts';

/**
 * How a learner stands with the quizzes that a completion rule asks for. `none`: it asks for none.
 * `open`: one is still to be passed, and can be. `failed`: none can be passed any more.
 */
export type QuizStanding = 'none' | 'open' | 'passed' | 'failed';

export const standingOf = (outline: PlayableOutline, record: LearnerRecord): QuizStanding =>
  ruleStanding(outline.completion, outline, record);

/** The quizzes that a completion rule names, as themselves or as lessons; each once. */
export const requiredQuizzes = (outline: PlayableOutline): readonly BlockKey[] => [
  ...new Set(namedIn(outline.completion, outline)),
];

function namedIn(rule: CompletionRule, outline: PlayableOutline): readonly BlockKey[] {
  switch (rule.kind) {
    case 'passed':
      return [rule.quiz];
    case 'lessons':
      return quizzesAmong(rule.lessons, outline);
    case 'share':
      return [];
    case 'all':
    case 'any':
      return rule.rules.flatMap((inner) => namedIn(inner, outline));
    default:
      return assertNever(rule);
  }
}

function ruleStanding(
  rule: CompletionRule,
  outline: PlayableOutline,
  record: LearnerRecord,
): QuizStanding {
  const inner = (): readonly QuizStanding[] =>
    'rules' in rule ? rule.rules.map((each) => ruleStanding(each, outline, record)) : [];
  switch (rule.kind) {
    case 'passed':
      return quizStanding(rule.quiz, outline, record);
    case 'lessons':
      return all(
        quizzesAmong(rule.lessons, outline).map((quiz) => quizStanding(quiz, outline, record)),
      );
    case 'share':
      return 'none';
    case 'all':
      return all(inner());
    case 'any':
      return any(inner());
    default:
      return assertNever(rule);
  }
}

function quizStanding(
  quiz: BlockKey,
  { lessons }: PlayableOutline,
  record: LearnerRecord,
): QuizStanding {
  if (record.passed.has(quiz)) return 'passed';
  const lesson = lessons.find(
    (candidate): candidate is OutlineQuizLesson =>
      candidate.type === 'quiz' && candidate.quiz === quiz,
  );
  if (lesson === undefined) return 'open';
  return isExhausted(lesson, record.attempts.get(quiz)) ? 'failed' : 'open';
}

/** As long as one quiz can still be tried, nothing is failed. */
function all(standings: readonly QuizStanding[]): QuizStanding {
  const asked = standings.filter((standing) => standing !== 'none');
  if (asked.length === 0) return 'none';
  if (asked.includes('open')) return 'open';
  return asked.includes('failed') ? 'failed' : 'passed';
}

/** One passed quiz is enough; while there is a way around the quizzes, nothing is failed. */
function any(standings: readonly QuizStanding[]): QuizStanding {
  if (standings.includes('passed')) return 'passed';
  if (standings.every((standing) => standing === 'none')) return 'none';
  return standings.every((standing) => standing === 'failed') ? 'failed' : 'open';
}

const quizzesAmong = (
  keys: readonly LessonKey[],
  { lessons }: PlayableOutline,
): readonly BlockKey[] =>
  lessons.flatMap((lesson) =>
    lesson.type === 'quiz' && keys.includes(lesson.key) ? [lesson.quiz] : [],
  );

import { assertNever } from '../core/assertNever.ts';
import type { LessonKey } from '../core/blockState.ts';
import type { CompletionRule, PlayableOutline } from '../course/playable.ts';
import { meetsCompletion } from './completion.ts';
import { type DoneParts, isLessonDone } from './lessonDone.ts';

/**
 * The lessons that completion still waits for, in the order of the course; empty once its rule is
 * met. Where several ways lead to it, the shortest; where it asks for a share, all that is not done.
 */
export function leftLessons(outline: PlayableOutline, record: DoneParts): readonly LessonKey[] {
  const left = new Set(leftFor(outline.completion, outline, record));
  return outline.lessons.map(({ key }) => key).filter((key) => left.has(key));
}

function leftFor(
  rule: CompletionRule,
  outline: PlayableOutline,
  record: DoneParts,
): readonly LessonKey[] {
  const undone = () => outline.lessons.filter((lesson) => !isLessonDone(lesson, record));
  switch (rule.kind) {
    case 'lessons':
      return undone().flatMap(({ key }) => (rule.lessons.includes(key) ? [key] : []));
    case 'share':
      return isMet(rule, outline, record) ? [] : undone().map(({ key }) => key);
    case 'passed':
      return undone().flatMap((lesson) =>
        lesson.type === 'quiz' && lesson.quiz === rule.quiz ? [lesson.key] : [],
      );
    case 'all':
      return rule.rules.flatMap((inner) => leftFor(inner, outline, record));
    case 'any':
      return shortest(rule.rules.map((inner) => leftFor(inner, outline, record)));
    default:
      return assertNever(rule);
  }
}

const isMet = (completion: CompletionRule, outline: PlayableOutline, record: DoneParts): boolean =>
  meetsCompletion({ ...outline, completion }, record);

const shortest = (ways: readonly (readonly LessonKey[])[]): readonly LessonKey[] =>
  ways.reduce((best, way) => (way.length < best.length ? way : best), ways[0] ?? []);

import { assertNever } from '../core/assertNever.ts';
import type { LessonKey } from '../core/blockState.ts';
import type { CompletionRule, OutlineLesson, PlayableOutline } from '../course/playable.ts';
import { countDone, isLessonDone, type DoneParts } from './lessonDone.ts';
import { memoEach } from '../core/memo.ts';

/** Shares are sums of fractions: an exact share must not fail by the last binary digit. */
const ROUNDING_ERROR = 1e-9;

/** Whether a record meets the completion rule of the course. */
export const meetsCompletion = (outline: PlayableOutline, record: DoneParts): boolean =>
  meetsRule(outline.completion, outline, record);

function meetsRule(rule: CompletionRule, outline: PlayableOutline, record: DoneParts): boolean {
  switch (rule.kind) {
    case 'lessons':
      return rule.lessons.every((key) => isKeyDone(key, outline, record));
    case 'share':
      return doneShare(outline, record) >= rule.share - ROUNDING_ERROR;
    case 'passed':
      return record.passed.has(rule.quiz);
    case 'all':
      return rule.rules.every((inner) => meetsRule(inner, outline, record));
    case 'any':
      return rule.rules.some((inner) => meetsRule(inner, outline, record));
    default:
      return assertNever(rule);
  }
}

function isKeyDone(key: LessonKey, outline: PlayableOutline, record: DoneParts): boolean {
  const lesson = lessonsByKey(outline).get(key);
  return lesson !== undefined && isLessonDone(lesson, record);
}

const lessonsByKey = memoEach(
  ({ lessons }: PlayableOutline): ReadonlyMap<LessonKey, OutlineLesson> =>
    new Map(lessons.map((lesson) => [lesson.key, lesson])),
);

function doneShare(outline: PlayableOutline, record: DoneParts): number {
  const counts = countDone(outline, record);
  const done = counts.reduce((sum, count) => sum + count.done, 0);
  const of = counts.reduce((sum, count) => sum + count.of, 0);
  return of === 0 ? 1 : done / of;
}

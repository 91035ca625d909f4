import type { BlockKey, LessonKey } from '../core/blockState.ts';
import { memoEach } from '../core/memo.ts';
import type { CompletionRule, PlayableOutline } from '../course/playable.ts';

/** What a way through the completion rule asks for. */
interface Way {
  readonly named: readonly LessonKey[];
  /** It asks for blocks of any lesson. */
  readonly asksAll: boolean;
}

const NO_DEMAND: Way = { named: [], asksAll: false };

/** More than anybody means by a rule. Of one that has more, nothing is left aside. */
const MOST_WAYS = 64;

/**
 * For each way in which a course can be completed, the lessons that only other ways ask for: who goes
 * this one leaves them aside. A lesson that no way names belongs to all of them.
 */
export const waysToComplete = memoEach(
  (outline: PlayableOutline): readonly ReadonlySet<LessonKey>[] => {
    const ways = waysThrough(outline.completion, outline);
    if (ways.length > MOST_WAYS) return [new Set()];
    const named = ways.flatMap((way) => way.named);
    return ways.map(
      (way) => new Set(way.asksAll ? [] : named.filter((key) => !way.named.includes(key))),
    );
  },
);

function waysThrough(rule: CompletionRule, outline: PlayableOutline): readonly Way[] {
  switch (rule.kind) {
    case 'lessons':
      return [{ named: rule.lessons, asksAll: false }];
    case 'passed':
      return [{ named: lessonsOf(rule.quiz, outline), asksAll: false }];
    case 'share':
      return [{ named: [], asksAll: true }];
    case 'any':
      return rule.rules.flatMap((inner) => waysThrough(inner, outline));
    case 'all':
      return rule.rules.reduce<readonly Way[]>(
        (ways, inner) => inEachWay(ways, waysThrough(inner, outline)),
        [NO_DEMAND],
      );
  }
}

/** Every way of the one together with every way of the other; not all of them where they are too many. */
const inEachWay = (ways: readonly Way[], others: readonly Way[]): readonly Way[] =>
  ways.length > MOST_WAYS
    ? ways
    : ways.flatMap(({ named, asksAll }) =>
        others.map((other) => ({
          named: [...named, ...other.named],
          asksAll: asksAll || other.asksAll,
        })),
      );

const lessonsOf = (quiz: BlockKey, { lessons }: PlayableOutline): readonly LessonKey[] =>
  lessons.flatMap((lesson) => (lesson.type === 'quiz' && lesson.quiz === quiz ? lesson.key : []));

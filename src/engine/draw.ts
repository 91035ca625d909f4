import type { PlayableQuestion } from '../blocks/playable.ts';
import type { BlockKey } from '../core/blockState.ts';
import { hashNumbers } from '../core/hash.ts';
import { memoLast } from '../core/memo.ts';
import type { PlayableQuiz } from '../course/playable.ts';

interface Ranked {
  readonly question: PlayableQuestion;
  readonly rank: number;
  /** How many questions of the same objective rank before it. */
  readonly round: number;
}

/**
 * The questions of an attempt, in the order in which they are asked. Each question has a rank of
 * its own, so that a question which an update adds or removes changes one place only. The draw
 * takes the best of every objective, then the second best of every objective, and so on; where a
 * quiz has pools, the best of each pool. Questions that were answered in the attempt always stay in.
 */
export function drawQuestions(
  quiz: PlayableQuiz,
  seed: number,
  answered: ReadonlySet<BlockKey>,
): readonly PlayableQuestion[] {
  const ranked = rankedBy(quiz.questions, seed);
  const chosen = new Set(choose(ranked, quiz, answered));
  if (!quiz.shuffleQuestions) return quiz.questions.filter(({ key }) => chosen.has(key));
  return ranked.map(({ question }) => question).filter(({ key }) => chosen.has(key));
}

function choose(
  ranked: readonly Ranked[],
  { draw, pools }: PlayableQuiz,
  answered: ReadonlySet<BlockKey>,
): readonly BlockKey[] {
  const spread = ranked.toSorted((a, b) => a.round - b.round).map(({ question }) => question);
  const kept = spread.map(({ key }) => key).filter((key) => answered.has(key));
  const others = (among: readonly PlayableQuestion[], wanted: number): readonly BlockKey[] => {
    const open = among.map(({ key }) => key).filter((key) => !answered.has(key));
    return open.slice(0, Math.max(0, wanted - (among.length - open.length)));
  };
  if (pools === undefined) return [...kept, ...others(spread, draw)];
  const ofPool = (objective: string) =>
    spread.filter(({ content }) => content.objective === objective);
  return [...kept, ...pools.flatMap((pool) => others(ofPool(pool.objective), pool.draw))];
}

/** Of the whole draw, what stays the same with every answer. */
const rankedBy = memoLast(rankQuestions);

/** Questions by rank; equal hashes are told apart by key. */
function rankQuestions(questions: readonly PlayableQuestion[], seed: number): readonly Ranked[] {
  const rounds = new Map<string | null, number>();
  return questions
    .map((question) => ({ question, rank: hashNumbers(seed, question.key) }))
    .toSorted((a, b) => a.rank - b.rank || a.question.key - b.question.key)
    .map(({ question, rank }) => {
      const { objective } = question.content;
      const round = rounds.get(objective) ?? 0;
      rounds.set(objective, round + 1);
      return { question, rank, round };
    });
}

import type { PlayableBlock, PlayableBlockOf } from '../playable.ts';
import { isQuestion } from '../questions.ts';
import { useAnswered, useGrade } from '../viewHost.tsx';
import type { Outcome, Scene } from './content.ts';

/** How it stands with the question of a scene. */
export interface SceneQuestion {
  /** Whether the story goes on; always where nothing is asked. */
  readonly isAnswered: boolean;
  /** `null` where none is right, and before. */
  readonly outcome: Outcome | null;
  /** Whether only a right answer leads on. */
  readonly mustBeRight: boolean;
}

const NOTHING_ASKED: SceneQuestion = { isAnswered: true, outcome: null, mustBeRight: false };

/** The question that a scene asks; `null` where it asks none. */
export const questionIn = (
  { slots }: Pick<PlayableBlockOf<'scenario'>, 'slots'>,
  scene: Scene | null,
): PlayableBlock | null => slots.find(({ item }) => item === scene?.item)?.blocks[0] ?? null;

/** How it stands with the question of the scene that a learner has come to. */
export function useSceneQuestion(
  block: PlayableBlockOf<'scenario'>,
  here: Scene | null,
): SceneQuestion {
  const question = questionIn(block, here);
  const grade = useGrade(question ?? block);
  const answered = useAnswered(block);
  if (question === null) return NOTHING_ASKED;
  const mustBeRight = question.done.when === 'correct';
  if (!isQuestion(question)) {
    return { isAnswered: answered.includes(question.key), outcome: null, mustBeRight };
  }
  if (grade === null) return { isAnswered: false, outcome: null, mustBeRight };
  const isAnswered = grade.correct || !mustBeRight;
  return { isAnswered, outcome: grade.correct ? 'correct' : 'incorrect', mustBeRight };
}

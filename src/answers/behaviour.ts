import type { Answer, AnswerKind, StateShape } from '../core/blockState.ts';

export type AnswerOf<Kind extends AnswerKind> = Extract<Answer, { readonly kind: Kind }>;
export type ShapeOf<Kind extends AnswerKind> = Extract<StateShape, { readonly kind: Kind }>;

/** How much of an answer was given: untouched is 0 of n, whole is n of n, all else is a part. */
export interface Given {
  readonly answered: number;
  readonly of: number;
}

/** All that is about one kind of answer, its code in a saved state and its words for LMSs aside. */
export interface AnswerBehaviour<Kind extends AnswerKind> {
  /** In the learner's own words: no device that others share keeps it, and it is long. */
  readonly private: boolean;
  /** The one form in which records keep it; `null` where it says nothing that could be kept. */
  readonly normal: (answer: AnswerOf<Kind>) => AnswerOf<Kind> | null;
  /** Whether a question of that shape can take it: with items that it has. */
  readonly fits: (answer: AnswerOf<Kind>, shape: ShapeOf<Kind>) => boolean;
  /** How much was given; `null` for a question that nobody has touched. */
  readonly given: (answer: AnswerOf<Kind> | null, shape: ShapeOf<Kind>) => Given;
  /** A whole answer that fits, right or not. */
  readonly some: (shape: ShapeOf<Kind>) => AnswerOf<Kind>;
  /**
   * What two devices gave, joined: commutative, associative and idempotent. `null`: the later of
   * two answers stands, whole.
   */
  readonly join: ((a: AnswerOf<Kind>, b: AnswerOf<Kind>) => AnswerOf<Kind>) | null;
}

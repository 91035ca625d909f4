import { valueAt } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { below } from '../editing/places.ts';
import { blockName } from '../page/blockName.ts';
import type { DraftLesson } from '../page/draftValues.ts';

/** A question of a quiz, as the bank lists it. */
export interface BankQuestion {
  /** Tells it from all others for as long as it stands where it is. */
  readonly key: string;
  readonly place: DraftPlace;
  readonly text: string;
  readonly kind: string;
  /** The id of what it tests; `null`: nothing in particular. */
  readonly objective: string | null;
  readonly quiz: string;
  readonly file: string;
}

export const questionsIn = (file: string): DraftPlace => ({ file, path: ['quiz', 'questions'] });

/** The questions of all quizzes, in the order of the course. */
export const bankQuestions = (
  lessons: readonly DraftLesson[],
  language: string,
): readonly BankQuestion[] =>
  lessons
    .filter(({ isQuiz }) => isQuiz)
    .flatMap(({ file, title, value }) => {
      const questions = valueAt(value, ['quiz', 'questions']);
      return (Array.isArray(questions) ? questions : []).map((question: unknown, index) => {
        const { type, excerpt } = blockName(question, language);
        const objective = valueAt(question, ['objective']);
        return {
          key: `${file} ${String(valueAt(question, ['id']) ?? index)}`,
          place: below(questionsIn(file), index),
          text: excerpt ?? type,
          kind: type,
          objective: typeof objective === 'string' ? objective : null,
          quiz: title,
          file,
        };
      });
    });

/** What narrows the bank; empty: nothing. */
export interface BankFilter {
  readonly words: string;
  readonly file: string;
  /** An id, or `none`: those that test nothing in particular. */
  readonly objective: string;
}

export const fitsFilter =
  ({ words, file, objective }: BankFilter) =>
  (question: BankQuestion): boolean =>
    question.text.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()) &&
    (file === '' || question.file === file) &&
    (objective === '' || (question.objective ?? 'none') === objective);

/** The pools of a quiz: how many questions test an objective, and how many of them are drawn. */
export interface BankPools {
  readonly file: string;
  readonly quiz: string;
  readonly pools: readonly {
    readonly objective: string;
    readonly draw: number;
    readonly count: number;
  }[];
}

/** The pools of all quizzes that have some. */
export const bankPools = (
  lessons: readonly DraftLesson[],
  questions: readonly BankQuestion[],
): readonly BankPools[] =>
  lessons.flatMap(({ file, title, value }) => {
    const pools = valueAt(value, ['quiz', 'pools']);
    if (!Array.isArray(pools)) return [];
    const countOf = (objective: string) =>
      questions.filter((each) => each.file === file && each.objective === objective).length;
    const each = pools.map((pool: unknown) => {
      const objective = String(valueAt(pool, ['objective']) ?? '');
      const draw = Number(valueAt(pool, ['draw']) ?? 0);
      return { objective, draw, count: countOf(objective) };
    });
    return [{ file, quiz: title, pools: each }];
  });

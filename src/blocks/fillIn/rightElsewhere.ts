import type { BlockLint } from '../contract.ts';
import { answerGiven } from './compareText.ts';
import type { AuthoredGaps } from './lint.ts';

/** The same text with gaps in one of the languages of its course. */
export interface SpokenGaps<Language> {
  readonly language: Language;
  readonly gaps: AuthoredGaps;
}

/** A word that is offered as a wrong answer in one language, and is right in another. */
export interface RightElsewhere<Language> {
  readonly words: string;
  readonly path: BlockLint['path'];
  readonly language: Language;
}

interface Offered {
  readonly words: string;
  readonly path: BlockLint['path'];
}

/**
 * Words that learners can choose where they are wrong, though another language counts them as right.
 * What is right in one language is right in each, since learners may change it in the middle.
 */
export const rightElsewhere = <Language>(
  here: AuthoredGaps,
  others: readonly SpokenGaps<Language>[],
): readonly RightElsewhere<Language>[] => {
  const found = here.gaps.flatMap((gap, index) =>
    offeredIn(here, index)
      .filter(({ words }) => !isRight(words, gap, here))
      .flatMap((offered) => {
        const other = others.find(({ gaps }) => {
          const there = gaps.gaps[index];
          return there !== undefined && isRight(offered.words, there, here);
        });
        return other === undefined ? [] : [{ ...offered, language: other.language }];
      }),
  );
  // A word below the text is offered to every gap.
  return [...new Map(found.map((each) => [each.path.join('.'), each])).values()];
};

const isRight = (
  words: string,
  { answer, also = [] }: AuthoredGaps['gaps'][number],
  { exact }: AuthoredGaps,
): boolean => answerGiven(words, [answer, ...also], { exact, misspellings: false }) !== undefined;

/** What can be chosen in a gap beside its own answer, as `choicesIn` has it of a compiled one. */
function offeredIn({ look, gaps }: AuthoredGaps, index: number): readonly Offered[] {
  const answers = gaps.map(({ answer }, at) => ({ words: answer, path: ['gaps', at, 'answer'] }));
  const wrong = gaps.map(({ wrong: words = [] }, at) =>
    words.map((each, place) => ({ words: each, path: ['gaps', at, 'wrong', place] })),
  );
  if (look === 'bank') return [...answers, ...wrong.flat()];
  if (look !== 'chosen') return [];
  const own = wrong[index] ?? [];
  return own.length === 0 ? answers : own;
}

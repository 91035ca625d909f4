// What each block type is compiled to. A type says so at the end of its own `content.ts`; the lists of
// `definitions.ts`, `builds.ts` and the behaviours are complete only with it.

/** What the graded questions are compiled to, each a type that can stand alone or in a quiz. */
export interface QuestionContents {}

/** What the questions without a right answer are compiled to. */
export interface UngradedContents {}

/** What the stories in which learners decide are compiled to: answered step by step, in a lesson only. */
export interface PathContents {}

/** What is the learner's own is compiled to: it is no answer to anybody, unless its author asks for it. */
export interface OwnContents {}

/** What everything that is answered is compiled to. */
interface AskedContents extends QuestionContents, UngradedContents, PathContents {}

/** What each block type is compiled to: from this the block types derive. */
export interface BlockContents extends AskedContents, OwnContents {}

export type BlockType = keyof BlockContents;

/** The block types that can be answered and graded, alone in a lesson or in a quiz. */
export type QuestionType = keyof QuestionContents;

/** The block types that are answered, but have no right answer. */
export type UngradedType = keyof UngradedContents;

/** The block types that are answered by going a way. */
export type PathType = keyof PathContents;

/** The block types that hold what is the learner's own. */
export type OwnType = keyof OwnContents;

/** The block types that are answered, graded or not. */
export type AskedType = keyof AskedContents;

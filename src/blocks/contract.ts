import type { TFunction } from 'i18next';
import type * as z from 'zod';

import type { Answer, BlockKey, DoneRule, ItemNumber, StateShape } from '../core/blockState.ts';
import type { InteractionAnswer } from '../core/interaction.ts';
import type { Issue } from '../core/issue.ts';
import type { PictureFile } from '../core/pictureFile.ts';
import type { LinearItem } from '../richtext/linear.ts';
import type { Formula } from '../richtext/mathTree.ts';
import type { RichText } from '../richtext/tree.ts';
import type { Figure } from './figure.ts';
import type { AskedType, BlockContents, BlockType, OwnType, QuestionType } from './types.ts';

/** What every authored block has, whatever its type. */
export interface AuthoredBlock {
  readonly type: string;
  readonly id: string;
  readonly optional?: boolean | undefined;
}

/** What every authored question has, whatever its type. */
export interface AuthoredQuestion extends AuthoredBlock {
  readonly type: QuestionType;
}

/** What a block type may ask of the compiler. */
export interface CompileContext {
  /** Markdown to rich text. Syntax outside the subset has been reported before. */
  readonly richText: (markdown: string) => RichText;
  /** A formula in lines of its own, by its LaTeX. One that cannot be read stays as it was written. */
  readonly formula: (latex: string) => Formula;
  /** The number that the lock gave to an item of this block, by the item's id. */
  readonly item: (id: string) => ItemNumber;
  /** The address of a media file as the player asks for it, relative to the course's data. */
  readonly media: (file: string) => string;
  /** How large a media file is, in bytes; `null` where that is not known. */
  readonly bytes: (file: string) => number | null;
  /** A picture, with its size where its file states one. */
  readonly picture: (file: string) => PictureFile;
}

/** What a block type makes of its authored form. */
export interface CompiledBlock<Content> {
  readonly content: Content;
  readonly state: StateShape;
  readonly done: DoneRule;
  /** True for a type that never stands between a learner and completion, whatever authors say. */
  readonly optional?: boolean;
  /** Blocks held by the items of this block; the compiler compiles them in turn. */
  readonly slots?: readonly AuthoredSlot[];
  /** Questions that this block asks itself; the compiler compiles them, too. */
  readonly questions?: readonly AuthoredQuestion[];
}

export interface AuthoredSlot {
  readonly item: ItemNumber;
  readonly blocks: readonly AuthoredBlock[];
}

/** A warning from a block type about its own authored form; the path is relative to the block. */
export interface BlockLint extends Pick<
  Issue,
  'severity' | 'rule' | 'message' | 'remedy' | 'meant'
> {
  readonly path: readonly (string | number)[];
}

/** What authors write of a block type: all that is needed to edit, read and translate it. */
export interface BlockDefinition<Type extends BlockType, Schema extends z.ZodType<AuthoredBlock>> {
  readonly type: Type;
  /** Built of field kinds; given the schema of any block, for types that hold blocks. */
  readonly schema: Schema;
  readonly about: BlockAbout;
}

/**
 * The same block as it reads in the other languages of its course: for what holds in whichever of them
 * a learner reads it.
 */
export type Elsewhere<Block> = () => readonly Block[];

/** What is made of it, and said about it. Apart from the definition, which an editor opens with. */
export interface BlockBuild<Type extends BlockType, Schema extends z.ZodType<AuthoredBlock>> {
  readonly compile: (
    authored: z.output<Schema>,
    context: CompileContext,
    elsewhere: Elsewhere<z.output<Schema>>,
  ) => CompiledBlock<BlockContents[Type]>;
  /** Advice beyond the schema: what is valid, but will not work well. */
  readonly lint: (authored: z.output<Schema>) => readonly BlockLint[];
}

/** What authors want to know of a block type before its fields: words of the block reference. */
export interface BlockAbout {
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly purpose: string;
  /** When it serves learners, and when something else does better. */
  readonly use: string;
  readonly tip: string;
  /** When it is done, where the rules of its examples do not say it well. */
  readonly done?: string;
  /** What the record keeps, where the shape of its state does not say it well. */
  readonly kept?: string;
  /** What to know beyond its fields: headings, each with a text in Markdown. */
  readonly guide?: readonly BlockLook[];
  /** What else it can look like, by the example that shows it. */
  readonly looks?: Readonly<Record<string, BlockLook>>;
}

/** Another look of a block, which changes nothing about what it asks and keeps. */
export interface BlockLook {
  readonly title: string;
  /** What it is, and what to mind. */
  readonly text: string;
}

/** A piece of a block in reading order: what Listen is made from, and what paper must say, too. */
export type Linear =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      /** The part of the text that stands on the page as it is, where the text says more. */
      readonly on?: string;
      /** What it is the name of, said to those who do not see it: "Film: Ana tells". */
      readonly names?: 'card' | 'film' | 'recording';
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | LinearItem
  | LinearFigure
  /** The place where the blocks of a slot belong. */
  | { readonly kind: 'slot'; readonly item: ItemNumber }
  /** The place of the questions that the block asks itself. */
  | { readonly kind: 'questions' };

/** A figure with the name that it has; its text and what is `on` the page is as no language writes it. */
export interface LinearFigure extends LinearItem {
  readonly on: string;
  readonly figure: Figure & { readonly of: string };
}

/** A piece of a block whose held blocks and questions stand in their places. */
export type LinearPiece = Exclude<Linear, { kind: 'slot' | 'questions' }>;

/** Block content to reading order. A question gives its text and options, never its answer. */
export type Linearize<Type extends BlockType> = (content: BlockContents[Type]) => readonly Linear[];

/** What an answer to a question is worth. */
export interface Grade {
  /** 0–1; partial credit lies between. */
  readonly points: number;
  readonly correct: boolean;
}

/** Grades an answer. An answer of another kind, or with unknown items, earns nothing. */
export type GradeAnswer<Type extends BlockType> = (
  content: BlockContents[Type],
  answer: Answer,
) => Grade;

/** The run side of a block type: what is known of its content without drawing it. */
export interface BlockBehaviour<Type extends BlockType> {
  readonly linearize: Linearize<Type>;
  /** What of it a search of the course finds, where that is less than all that it may say. */
  readonly searched?: Linearize<Type>;
  /** What the player says in the place of words that an author left out, or need not write. */
  readonly ownWords?: (content: BlockContents[Type], t: TFunction) => readonly string[];
  /** What is read only once it is opened; by default there is just more to open. */
  readonly closed?: (content: BlockContents[Type]) => 'transcript' | 'more';
  /** What is still to be done in such blocks, in words; `count`: how much, of all of them. */
  readonly left?: (count: number, t: TFunction) => string;
  /** How many of its items stand open from the start, and count with the next one; 0 by default. */
  readonly openAtFirst?: number;
}

/** The run side of a type that is answered: all that the player, the engine and reports ask of it. */
export interface QuestionBehaviour<Type extends AskedType> extends BlockBehaviour<Type> {
  /** What is asked, in one line. */
  readonly text: (content: BlockContents[Type]) => string;
  /** `null` for a type that has no right answer. */
  readonly grade: GradeAnswer<Type> | null;
  /** The answer that the author calls right; `null` for a type that has none. */
  readonly right: ((content: BlockContents[Type]) => Answer) | null;
  /**
   * The order in which the options stand: the author's, or one that the seed gives, another for each
   * question. `shuffleAll`: the quiz around it shuffles.
   */
  readonly shown: (
    content: BlockContents[Type],
    seed: number,
    key: BlockKey,
    shuffleAll: boolean,
  ) => readonly ItemNumber[];
  /** An answer as an LMS is told of it; `null` for a question that was left out. */
  readonly interactions: (
    content: BlockContents[Type],
    answer: Answer | null,
  ) => readonly InteractionPart[];
  /** What the items of an answer are called on the page, in the author's order. */
  readonly labels: (content: BlockContents[Type], t: TFunction) => readonly AnswerLabel[];
  /** What its places are called, where they have the numbers of items: an item has its partner's. */
  readonly placeLabels?: (content: BlockContents[Type], t: TFunction) => readonly AnswerLabel[];
  /** What the page may say once an answer was checked, each as often as there may be a place for it. */
  readonly told: (content: BlockContents[Type], t: TFunction) => readonly LinearPiece[];
}

/** The run side of a type that holds what is the learner's own. */
export interface OwnBehaviour<Type extends OwnType> extends BlockBehaviour<Type> {
  /** What the learner handed in, as an LMS is told of it. */
  readonly interaction: (
    content: BlockContents[Type],
    answer: Answer,
  ) => Pick<InteractionPart, 'description' | 'answer'>;
}

/** The run side of a graded question. */
export interface GradedBehaviour<Type extends QuestionType> extends QuestionBehaviour<Type> {
  readonly grade: GradeAnswer<Type>;
  readonly right: (content: BlockContents[Type]) => Answer;
}

/** One interaction of an answer: the whole, or a gap, a row or a step of it. */
export interface InteractionPart {
  /** Stands after the question's own id; `null` where the answer is one interaction. */
  readonly part: string | null;
  readonly description: string;
  readonly answer: InteractionAnswer;
  /** Whether this part is right, where the answer has several: the verdict on the whole is not. */
  readonly correct?: boolean;
}

/** What an item of an answer is called on the page. */
export interface AnswerLabel {
  readonly item: ItemNumber;
  readonly label: string;
}

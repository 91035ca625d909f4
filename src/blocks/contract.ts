import type * as z from 'zod';

import type { Issue } from '../core/issue.ts';
import type { PictureFile } from '../core/pictureFile.ts';
import type { LinearItem } from '../richtext/linear.ts';
import type { RichText } from '../richtext/tree.ts';
import type { BlockContents, BlockType, QuestionType } from './contents.ts';
import type { Answer, DoneRule, ItemNumber, StateShape } from '../core/blockState.ts';

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
  /** The number that the lock gave to an item of this block, by the item's id. */
  readonly item: (id: string) => ItemNumber;
  /** The address of a media file as the player asks for it, relative to the course's data. */
  readonly media: (file: string) => string;
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
export interface BlockLint extends Pick<Issue, 'severity' | 'rule' | 'message' | 'remedy'> {
  readonly path: readonly (string | number)[];
}

/** The build side of a block type: all that is needed to check, compile and translate it. */
export interface BlockDefinition<Type extends BlockType, Schema extends z.ZodType<AuthoredBlock>> {
  readonly type: Type;
  /** Built of field kinds; given the schema of any block, for types that hold blocks. */
  readonly schema: Schema;
  readonly compile: (
    authored: z.output<Schema>,
    context: CompileContext,
  ) => CompiledBlock<BlockContents[Type]>;
  /** Advice beyond the schema: what is valid, but will not work well. */
  readonly lint: (authored: z.output<Schema>) => readonly BlockLint[];
  /** From format 1 on: authored forms of older formats to the next one, oldest first. */
  readonly migrations: readonly BlockMigration[];
}

/** Brings a block's authored form from one course format to the next. */
export interface BlockMigration {
  readonly fromFormat: number;
  readonly migrate: (block: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** A piece of a block in reading order: what Listen is made from, and what paper must say, too. */
export type Linear =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      /** The part of the text that stands on the page as it is, where the text says more. */
      readonly on?: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | LinearItem
  /** The place where the blocks of a slot belong. */
  | { readonly kind: 'slot'; readonly item: ItemNumber }
  /** The place of the questions that the block asks itself. */
  | { readonly kind: 'questions' };

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

import type { BlockKey } from '../core/blockState.ts';
import type { Formula } from './mathTree.ts';

/** Text as authors write it, in a closed subset of Markdown, parsed once by the compiler. */
export type RichText = readonly RichBlock[];

export type RichBlock =
  | { readonly type: 'paragraph'; readonly children: readonly RichInline[] }
  | {
      readonly type: 'heading';
      /** Levels below the block's own heading. */
      readonly level: 3 | 4;
      readonly children: readonly RichInline[];
    }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The first number of an ordered list. */
      readonly start: number;
      readonly items: readonly RichText[];
    }
  | {
      readonly type: 'table';
      readonly align: readonly ('start' | 'center' | 'end')[];
      readonly head: readonly (readonly RichInline[])[];
      readonly rows: readonly (readonly (readonly RichInline[])[])[];
    };

export type RichInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: readonly RichInline[] }
  | { readonly type: 'strong'; readonly children: readonly RichInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly RichInline[] }
  | {
      readonly type: 'courseLink';
      readonly to: CourseTarget;
      readonly children: readonly RichInline[];
    }
  | { readonly type: 'break' }
  /** A formula as it was written. The compiler makes a `formula` of it. */
  | { readonly type: 'latex'; readonly latex: string }
  | ({ readonly type: 'formula' } & Formula);

/** What a text leads to within its course, by the author's ids. */
export type CourseTarget =
  /** A term of the glossary. */
  | { readonly kind: 'glossary'; readonly id: string }
  /** A lesson; `block`: where in it to come in. */
  | { readonly kind: 'lesson'; readonly id: string; readonly block?: BlockKey }
  /** A block. The compiler, which knows its lesson, makes a `lesson` of it. */
  | { readonly kind: 'block'; readonly id: string };

/** Syntax outside the subset: reported to the author, never silently dropped. */
export interface RichTextIssue {
  /** Where in the Markdown text, in UTF-16 code units from its start. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

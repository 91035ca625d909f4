import { createContext, use } from 'react';

import type { BlockType } from '../../../blocks/types.ts';
import type { Issue } from '../../../core/issue.ts';
import type { CourseFile } from '../../../course/files.ts';
import type { Command, DraftPlace } from '../../commands/edit.ts';
import type { BinnedFile, ShelfTrouble } from '../../shelf/shelf.ts';

/** Something in the course that a field can name. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What fields may ask of the editor around them. */
export interface FormTools {
  readonly act: (command: Command) => boolean;
  /** For what takes its time: does a command where the place is by then, and leads nobody there. */
  readonly later: (place: DraftPlace) => (command: (place: DraftPlace) => Command) => boolean;
  /** A place that leads to a field gives it the focus. */
  readonly choose: (place: DraftPlace) => void;
  /** The field or item that is to have the focus, anew each time. */
  readonly aim: DraftPlace | null;
  readonly named: Readonly<Record<'lesson' | 'objective' | 'quiz', readonly Named[]>>;
  readonly media: ReadonlyMap<string, CourseFile>;
  readonly addMedia: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<ShelfTrouble | null>;
  /** The files that were removed and can come back: a new one is called by no name of theirs. */
  readonly mediaBin?: () => Promise<readonly BinnedFile[]>;
  /** The film that the block around a place shows, if it is one of the course. */
  readonly filmAround?: (place: DraftPlace) => string | null;
  /** The address of a media file, for showing it. */
  readonly mediaAddress: (path: string) => string | null;
  /** The types of block that one more in a list can be: none where it is full. */
  readonly typesFor: (list: DraftPlace) => readonly BlockType[];
  /** Whether a text still says what it began with: who comes to it writes over all of it. */
  readonly isUnwritten: (place: DraftPlace) => boolean;
  readonly issuesAt: (place: DraftPlace) => readonly Issue[];
  /** How much `check` says of a place and of all that stands in it. */
  readonly notesWithin: (place: DraftPlace) => number;
}

/**
 * Goes on from a text of one line in a list, as Enter does there: to what is written next in it, and
 * behind its last item to another one. Apart from lists nothing follows.
 */
export const GoOnContext = createContext<(from: HTMLTextAreaElement) => void>(() => undefined);

/**
 * Puts rows of pasted texts into the items of the list that a text stands in, from that text on; says
 * whether it did. Apart from lists, and where the rows do not fit, a text takes them as its own.
 */
export const PasteItemsContext = createContext<
  (text: DraftPlace, rows: readonly (readonly string[])[]) => boolean
>(() => false);

export const FormContext = createContext<FormTools | null>(null);

export function useForm(): FormTools {
  const tools = use(FormContext);
  if (tools === null) throw new Error('A field stands in a form.');
  return tools;
}

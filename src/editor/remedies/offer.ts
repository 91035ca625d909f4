import type { Issue } from '../../core/issue.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import type { Named } from '../page/form/FormContext.ts';

/** What a remedy may look at. */
export interface Scene {
  /** The value of a file of the draft; `undefined` where there is none. */
  readonly valueOf: (file: string) => unknown;
  readonly named: Readonly<Record<'lesson' | 'objective' | 'quiz', readonly Named[]>>;
  /** The text of the lock as it was saved last: it knows what learners' progress hangs on. */
  readonly lock: string | null;
  /** `2026-11-29`. */
  readonly today: () => string;
}

/** A note of `check` at its place in the draft. */
export interface Noted {
  readonly issue: Issue;
  readonly place: DraftPlace;
  /** What stands there. */
  readonly value: unknown;
  readonly scene: Scene;
}

/** The words on the button of an offer: keys below `remedies` in the editor's words. */
export type OfferWords =
  | 'addOne'
  | 'addToCourse'
  | 'askAll'
  | 'chooseSeveral'
  | 'decoration'
  | 'fillCells'
  | 'giveName'
  | 'isRight'
  | 'leaveOut'
  | 'listMarks'
  | 'listTranslation'
  | 'notDecoration'
  | 'nothingSaid'
  | 'ownWork'
  | 'playFiles'
  | 'putRight'
  | 'remove'
  | 'removeCaptions'
  | 'removeText'
  | 'showInLast'
  | 'showOther'
  | 'takeOff'
  | 'taughtIn'
  | 'today'
  | 'use'
  | 'write';

/** Something that a press of a button does about a note. */
export interface Offer {
  readonly words: OfferWords;
  /** What the words name: `{ value: 'ladder.svg' }`. */
  readonly values?: Readonly<Record<'value', string>>;
  readonly command: Command;
}

/** What can be done about a note by machine; nothing where only its author has the words. */
export type Remedy = (noted: Noted) => readonly Offer[];

/** A place beside or below another: up some steps, then down a path. */
export const from = (
  { file, path }: DraftPlace,
  up: number,
  ...down: readonly (string | number)[]
): DraftPlace => ({ file, path: [...path.slice(0, path.length - up), ...down] satisfies JsonPath });

import { type DraftEdit, edited } from '../document/draft.ts';
import type { ChangeName, Command, Edit } from './edit.ts';

/**
 * Commands one after the other as one step of the history, about so many things; each sees what those
 * before it did. `null` where one of them has nothing to do: all of it is done, or none.
 */
export const inOneStep =
  (name: ChangeName, count: number, commands: readonly Command[]): Command =>
  (draft) => {
    const edits: DraftEdit[] = [];
    let now = draft;
    let last: Edit | null = null;
    for (const command of commands) {
      last = command(now);
      if (last === null) return null;
      now = edited(now, last.edits);
      edits.push(...last.edits);
    }
    return last === null || count === 1
      ? last && { ...last, edits }
      : { name, about: String(count), edits, place: last.place, joins: false };
  };

import { edited } from '../document/draft.ts';
import type { Command, Edit } from './edit.ts';

/**
 * Several commands as one step, named after the first that does something; each sees what those
 * before it did. Apart from its users, which are of several kinds.
 */
export const together =
  (...commands: readonly Command[]): Command =>
  (draft) => {
    const done: Edit[] = [];
    let now = draft;
    for (const command of commands) {
      const edit = command(now);
      if (edit === null) continue;
      now = edited(now, edit.edits);
      done.push(edit);
    }
    const [first] = done;
    return first === undefined ? null : { ...first, edits: done.flatMap(({ edits }) => edits) };
  };

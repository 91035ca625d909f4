import { COURSE_FILE } from '../../course/files.ts';
import type { Command } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import { changesBetween, editOf } from '../editing/fileChanges.ts';

/** Puts the texts of a version in the place of today's: a step that can be undone. The lock stays. Apart from the page, which draws. */
export const bringBackVersion =
  (texts: Draft, name: string): Command =>
  (draft) => {
    const edits = changesBetween(draft, texts).map(editOf);
    if (edits.length === 0) return null;
    const place = { file: COURSE_FILE, path: '' };
    return { name: 'bringBack', about: name, edits, place, joins: false };
  };

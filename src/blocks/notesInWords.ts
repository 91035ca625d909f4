import type { TFunction } from 'i18next';

import { type KeptNote, noteLesson } from './keptNote.ts';

/**
 * Notes as a text that people read: below its lesson and its prompt what was written. Apart from the
 * button, since it asks nothing of the page.
 */
export const notesInWords = (course: string, notes: readonly KeptNote[], t: TFunction): string =>
  [
    course,
    ...notes.map((note) =>
      [noteLesson(note, t), note.prompt, note.text.trim()]
        .filter((part) => part !== null)
        .join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');

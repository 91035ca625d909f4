import { LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { EditorMistake } from './editorMistakes.ts';

const told = (mistake: string, fields: object): EditorMistake => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'blocks.4', fields),
});

/** Mistakes in blocks that show events and figures, one for each button of the editor. */
export const figureMistakes: readonly EditorMistake[] = [
  told('a single event', {
    type: 'timeline',
    id: 'weeks',
    events: [{ id: 'first', when: 'Week 1', title: 'Meet your team' }],
  }),
];

import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, setting } from '../fields.ts';
import { reportField } from '../reportField.ts';

export const notesSchema = z.strictObject({
  ...blockBase('notes'),
  prompt: plainText({
    title: 'Prompt',
    description: 'What the learner may write down here. It stands above the page to write on.',
    example: 'My one step for next week',
  }),
  maxLength: setting(
    z.int().min(50).max(2000).default(500),
    {
      title: 'Longest note',
      description:
        'How many characters a note can have. Some LMSs keep little: all notes of a course share its room.',
      example: 300,
    },
    'characters',
  ),
  mustBeWritten: setting(z.boolean().default(false), {
    title: 'Must be written',
    description:
      'Keeps the learner here, and the lesson from being done, until something is written. Otherwise a note is free.',
    example: true,
  }),
  report: reportField,
});

export const notesDefinition: BlockDefinition<'notes', typeof notesSchema> = {
  type: 'notes',
  schema: notesSchema,
  about: {
    title: 'Notes',
    purpose:
      'A page for the learner’s own words at this place of the course, kept as they write. All of their notes can be printed, or kept as a file.',
    use: 'For a plan, a thought to come back to, a step to take. It is the learner’s own: unless you choose it, nobody is told. Then each learner reads who could read it, and hands it in by a button, or does not.',
    tip: 'Ask for little and for something of their own: one step, one name, one date.',
    done: 'When the learner goes on past it. With `mustBeWritten`, when something is written.',
    kept: 'The note, in the learner’s saved progress: whoever gets at its text there could read it. It outlives starting again; one that is emptied is gone.',
  },
};

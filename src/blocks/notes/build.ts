import type * as z from 'zod';

import type { BlockBuild, CompiledBlock } from '../contract.ts';
import type { notesSchema } from './author.ts';
import type { NotesContent } from './content.ts';

const compileNotes = ({
  prompt,
  maxLength,
  mustBeWritten,
}: z.output<typeof notesSchema>): CompiledBlock<NotesContent> => ({
  content: { prompt, maxLength },
  state: { kind: 'text' },
  done: { when: mustBeWritten ? 'answered' : 'passed' },
});

export const notesBuild: BlockBuild<'notes', typeof notesSchema> = {
  compile: compileNotes,
  lint: () => [],
};

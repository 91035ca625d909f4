import type * as z from 'zod';

import type { BlockBuild, CompiledBlock } from '../contract.ts';
import { lintReported } from '../lintReported.ts';
import type { notesSchema } from './author.ts';
import type { NotesContent } from './content.ts';

const compileNotes = ({
  prompt,
  maxLength,
  mustBeWritten,
  report,
}: z.output<typeof notesSchema>): CompiledBlock<NotesContent> => ({
  content: { prompt, maxLength, ...(report && { report }) },
  state: { kind: 'text' },
  done: { when: mustBeWritten ? 'answered' : 'passed' },
});

export const notesBuild: BlockBuild<'notes', typeof notesSchema> = {
  compile: compileNotes,
  lint: ({ prompt, report }) => lintReported(report, 'prompt', prompt),
};

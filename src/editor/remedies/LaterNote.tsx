import { lazy, Suspense } from 'react';

import type { NoteProps } from './Note.tsx';

const Note = lazy(async () => ({ default: (await import('./Note.tsx')).Note }));

/**
 * A note with its remedies, which are fetched with the first. Apart from both the form and the list of
 * all notes, for a course opens before anything was said of it.
 */
export const LaterNote = (props: NoteProps) => (
  <Suspense>
    <Note {...props} />
  </Suspense>
);

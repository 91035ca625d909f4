import { laterWindow } from '../laterWindow.tsx';

// For what stands on the page from the start: a course is there before the drawings of the library
// are. The outline, which comes once the page is read, brings them along.

/** Adds a block that is chosen from the library. */
export const InsertWindow = laterWindow(
  async () => (await import('./InsertDialog.tsx')).InsertDialog,
);

/** Makes a block one of another type. */
export const TurnIntoWindow = laterWindow(
  async () => (await import('./TurnInto.tsx')).TurnIntoDialog,
);

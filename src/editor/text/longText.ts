import { useEffect, useState } from 'react';

import { after } from '../after.ts';

// Apart from what shows a text: both the page and the form wait for one that is written in the other.

/** In characters: to read and draw more of them takes longer than a letter may. */
const LONG = 5_000;

/** In milliseconds. */
const PAUSE = 250;

export const isLong = ({ length }: string): boolean => length > LONG;

/** Runs something once whoever writes a long text pauses; gives what takes it back. */
export const whenPaused = (run: () => void): (() => void) => after(PAUSE, run);

/** A text as it is to be seen where nobody writes in it: a long one follows once its author pauses. */
export function useShownText(text: string): string {
  const [paused, setPaused] = useState(text);
  const waits = isLong(text) && paused !== text;
  useEffect(() => (waits ? whenPaused(() => setPaused(text)) : undefined), [text, waits]);
  return waits ? paused : text;
}

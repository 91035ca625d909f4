import { createContext, type ReactNode, use } from 'react';

/** Draws a text without formatting that has more than letters in it; by default all stand as they are. */
export const PlainDrawing = createContext<(text: string) => ReactNode>((text) => text);

interface PlainProps {
  readonly text: string;
  /** What of it the author wrote, where something stands around that: “Step 1: …”. */
  readonly part?: string | undefined;
}

/** A text without formatting where it stands on the page by itself: a title, a question, an option. */
export function Plain({ text, part = text }: PlainProps): ReactNode {
  const drawn = use(PlainDrawing)(part);
  const at = text.indexOf(part);
  if (drawn === part || at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      {drawn}
      {text.slice(at + part.length)}
    </>
  );
}

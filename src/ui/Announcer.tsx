import { createContext, type ReactNode, use, useCallback, useState } from 'react';

/** Says something to screen readers, politely. */
export type Announce = (words: string) => void;

/** See `Announcer`. */
export const AnnounceContext = createContext<Announce>(() => undefined);

/** Gives the page its one polite live region. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ words, turn }, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback<Announce>(
    (next) => setSaid((said) => ({ words: next, turn: 1 - said.turn })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* Two places taken in turn, so that the same words are spoken again when said again. */}
      <output aria-live="polite" className="visually-hidden">
        <span>{turn === 0 ? words : ''}</span>
        <span>{turn === 1 ? words : ''}</span>
      </output>
    </AnnounceContext>
  );
}

/** The page's voice: see `Announcer`. Outside of one, nothing is said. */
export const useAnnounce = (): Announce => use(AnnounceContext);

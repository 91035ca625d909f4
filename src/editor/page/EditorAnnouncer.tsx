import { type ReactNode, useCallback } from 'react';

import { type Announce, AnnounceContext, Announcer, useAnnounce } from '../../ui/Announcer.tsx';
import { after } from '../after.ts';

/**
 * In milliseconds: a place that is to be heard has to be there for a moment before it speaks, and where
 * the focus goes, and what is chosen by that, is said first, and would cut off what is said before it.
 */
const MOMENT = 100;

/**
 * The voice of the editor. Behind an open window all of the page is out of reach, its voice too: what is
 * said there is said from within the window, and what is said as it closes, from the page.
 */
export function EditorAnnouncer({ children }: { readonly children: ReactNode }) {
  return (
    <Announcer>
      <WithWindows>{children}</WithWindows>
    </Announcer>
  );
}

function WithWindows({ children }: { readonly children: ReactNode }) {
  const announce = useAnnounce();
  const say = useCallback<Announce>(
    (words) => {
      const before = topWindow();
      if (before !== null) voiceIn(before);
      after(MOMENT, () => {
        const top = topWindow();
        if (top === null) announce(words);
        else voiceIn(top).replaceChildren(words);
      });
    },
    [announce],
  );
  return <AnnounceContext value={say}>{children}</AnnounceContext>;
}

/** The window above all else; one that opens over another stands within it or behind it. */
const topWindow = (): Element | null =>
  [...document.querySelectorAll('dialog[open]')].at(-1) ?? null;

/** Beside what React draws in a window, which it leaves alone. */
function voiceIn(top: Element): Element {
  const known = top.querySelector(':scope > output[data-voice]');
  if (known !== null) return known;
  const voice = document.createElement('output');
  voice.dataset['voice'] = '';
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  top.append(voice);
  return voice;
}

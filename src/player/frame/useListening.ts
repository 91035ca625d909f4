import { useCallback, useMemo, useState } from 'react';

import type { PlayableLesson } from '../../course/playable.ts';
import type { PlaceView } from '../../engine/view.ts';
import { useVoices } from '../listen/useVoices.ts';
import type { ListenTool } from './barTools.ts';

interface Listening {
  /** For the top bar; `null` where there is nothing to read, or no voice for its language. */
  readonly tool: ListenTool | null;
  /** The lesson that is read; `null` while none is. */
  readonly lesson: PlayableLesson | null;
  readonly close: () => void;
}

/** Whether the learner listens to the open lesson. Another page ends it. */
export function useListening(place: PlaceView, language: string): Listening {
  const hasVoice = useVoices(language).length > 0;
  const [asked, setAsked] = useState<Asked | null>(null);
  const lesson = place.page === 'lesson' && hasVoice ? place.content : null;
  const isOpen = lesson !== null && asked?.lesson === lesson;
  const close = useCallback(() => {
    setAsked(null);
    if (asked?.opener instanceof HTMLElement) asked.opener.focus();
  }, [asked]);
  const tool = useMemo((): ListenTool | null => {
    if (lesson === null) return null;
    const open = () => setAsked({ lesson, opener: document.activeElement });
    return { isOpen, toggle: isOpen ? close : open };
  }, [close, isOpen, lesson]);
  return { tool, lesson: isOpen ? lesson : null, close };
}

interface Asked {
  readonly lesson: PlayableLesson;
  /** What had the focus, and gets it back. */
  readonly opener: Element | null;
}

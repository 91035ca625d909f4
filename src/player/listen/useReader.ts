import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { PlayableLesson } from '../../course/playable.ts';
import { valueStore } from '../../session/valueStore.ts';
import { browserSpeech } from './browserSpeech.ts';
import { type PagePart, pageParts } from './pageParts.ts';
import type { ReadingWords } from './readBlock.ts';
import { createReader, type Reader, type ReaderInput } from './reader.ts';
import { say } from './say.ts';
import type { Voice } from './speechPort.ts';
import { offeredVoices, speechEngine } from './useVoices.ts';
import { voiceIn } from './voiceChoice.ts';

interface ReaderOptions {
  readonly lesson: PlayableLesson;
  readonly words: ReadingWords;
  /** `null` while no voice may speak. */
  readonly voice: Voice | null;
  readonly rate: number;
  /** Whether voices may speak that send away what they read. */
  readonly remote: boolean;
  /** Of the player's own words, as a BCP 47 tag. */
  readonly spoken: string;
  /** Another value means that a quiz shows another question, or its end. */
  readonly step: string;
}

/** Reads the open lesson, from now on until the bar is closed or the page is left. */
export function useReader(options: ReaderOptions): Reader {
  const [latest] = useState(() => valueStore(options));
  const [reader] = useState(() => createReader(inputOf(latest.get)));
  useLayoutEffect(() => latest.set(options), [latest, options]);
  const { voice, rate, step } = options;
  useChange(`${rate} ${voice?.uri}`, reader.sayAgain);
  useChange(step, () => reader.partChanged('quiz'));
  useEffect(() => {
    reader.play();
    window.addEventListener('pagehide', reader.stop);
    return () => {
      window.removeEventListener('pagehide', reader.stop);
      reader.stop();
    };
  }, [reader]);
  return reader;
}

/** Does something when a value became another one. */
function useChange(value: string, act: () => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    act();
  }, [value, act]);
}

function inputOf(latest: () => ReaderOptions): ReaderInput {
  const engine = speechEngine();
  const speech = engine === null ? null : browserSpeech(engine);
  return {
    parts: () => pageParts(latest().lesson, latest().words),
    firstPart: firstInView,
    say: ({ text, range }, tell) => {
      const { voice, rate, remote, spoken } = latest();
      if (speech !== null && voice !== null) {
        const language = languageAt(range) ?? spoken;
        const speaker = voiceIn(language, { voice, voices: offeredVoices(), remote });
        return say(speech, { text, voice: speaker, rate }, tell);
      }
      tell('blocked');
      return () => undefined;
    },
  };
}

/** The language of what stands at a place of the page; `null` for what stands nowhere. */
function languageAt(range: Range | null): string | null {
  const node = range?.startContainer ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('[lang]')?.getAttribute('lang') ?? null;
}

/** How much of a part must be in view, in pixels, to be the one that is looked at. */
const ENOUGH = 80;

/** The part at the top of the window. */
function firstInView(parts: readonly PagePart[]): PagePart | undefined {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const top = Number.parseFloat(scrollPaddingTop) || 0;
  return parts.find(({ element }) => element.getBoundingClientRect().bottom > top + ENOUGH);
}

import { type Store, valueStore } from '../../session/valueStore.ts';
import type { PagePart } from './pageParts.ts';
import type { SpokenOutcome } from './say.ts';
import { isGone, type Sentence } from './sentencesIn.ts';

/** How the reading stands. */
export interface Reading {
  readonly status: 'still' | 'speaking' | 'paused' | 'failed';
  /** The part that is read, or was read last. */
  readonly part: string | null;
  /** The sentence that is spoken, or will be when the reading goes on. */
  readonly sentence: Sentence | null;
}

/** Reads a page, sentence by sentence. */
export interface Reader {
  readonly reading: Store<Reading>;
  /** Goes on, or begins: after the end with what has come since, else at the top of the window. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly readFrom: (part: string) => void;
  /** By a number of sentences, on or back. */
  readonly move: (by: 1 | -1) => void;
  /** The page shows something else in a part: reads it from its beginning, should it be reading. */
  readonly partChanged: (part: string) => void;
  /** Says the sentence once more, should one be spoken: with another voice, or speed. */
  readonly sayAgain: () => void;
}

export interface ReaderInput {
  /** The parts of the page, as it is when they are asked for. */
  readonly parts: () => readonly PagePart[];
  /** The part with which to begin. */
  readonly firstPart: (parts: readonly PagePart[]) => PagePart | undefined;
  /** Says a sentence, tells the outcome once, and gives back what cancels it. */
  readonly say: (sentence: Sentence, tell: (outcome: SpokenOutcome) => void) => () => void;
}

const STILL: Reading = { status: 'still', part: null, sentence: null };

const nothing: () => void = () => undefined;

export function createReader({ parts, firstPart, say }: ReaderInput): Reader {
  const reading = valueStore<Reading>(STILL);
  let sentences: readonly Sentence[] = [];
  let index = 0;
  let hush = nothing;

  const speak = () => {
    hush();
    const sentence = sentences[index];
    if (sentence === undefined) return;
    reading.set({ ...reading.get(), status: 'speaking', sentence });
    hush = say(sentence, (outcome) => {
      if (outcome === 'done') return go(1);
      reading.set({ ...reading.get(), status: outcome === 'failed' ? 'failed' : 'paused' });
    });
  };
  const enter = (part: PagePart, read: readonly Sentence[], at: number) => {
    reading.set({ ...reading.get(), part: part.id });
    sentences = read;
    index = at;
    speak();
  };
  /** The first of some parts that says anything; told whether there was one. */
  const enterFirst = (candidates: readonly PagePart[], fromEnd = false): boolean => {
    for (const part of candidates) {
      const read = part.read();
      if (read.length === 0) continue;
      enter(part, read, fromEnd ? read.length - 1 : 0);
      return true;
    }
    return false;
  };
  const halt = () => {
    hush();
    sentences = [];
    reading.set({ ...STILL, part: reading.get().part });
  };
  const go = (by: 1 | -1) => {
    for (let to = index + by; sentences[to] !== undefined; to += by) {
      if (isStale(sentences[to])) continue;
      index = to;
      return speak();
    }
    const { before, after } = around(parts(), reading.get().part);
    if (by === 1 && !enterFirst(after)) halt();
    if (by === -1 && !enterFirst(before.toReversed(), true)) speak();
  };
  const begin = () => {
    const all = parts();
    const { part } = reading.get();
    if (part !== null && enterFirst(around(all, part).after)) return;
    const first = firstPart(all);
    enterFirst(all.slice(first === undefined ? 0 : all.indexOf(first)));
  };

  const stop = () => {
    halt();
    reading.set(STILL);
  };
  const readFrom = (id: string) => {
    const all = parts();
    enterFirst(all.slice(all.findIndex((part) => part.id === id)));
  };

  return {
    reading,
    play: () => (sentences.length > 0 ? speak() : begin()),
    pause: () => {
      hush();
      if (reading.get().status === 'speaking') reading.set({ ...reading.get(), status: 'paused' });
    },
    stop,
    readFrom,
    partChanged: (id) => {
      if (reading.get().status === 'speaking') readFrom(id);
      else stop();
    },
    move: (by) => (sentences.length > 0 ? go(by) : begin()),
    sayAgain: () => {
      if (reading.get().status === 'speaking') speak();
    },
  };
}

/** What the page no longer shows is not read, though it was there when its part began. */
const isStale = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && isGone(sentence);

/** What comes before and after a part, which may have gone meanwhile. */
function around(parts: readonly PagePart[], id: string | null) {
  const at = parts.findIndex((part) => part.id === id);
  return { before: parts.slice(0, Math.max(at, 0)), after: at < 0 ? [] : parts.slice(at + 1) };
}

/** A sound of ours: no recording of anybody, each sample computed. */
export interface Sound {
  /** Whole seconds. */
  readonly seconds: number;
  /** What is to be heard at a time, −1 to 1. It knows no clock and no chance: every run makes the same. */
  readonly at: (second: number) => number;
  /** What is said while it sounds. */
  readonly captions: readonly SoundCaption[];
  /** The files that it is written into, from the project’s root. */
  readonly files: readonly string[];
  /** The file for its captions, where anything is said. */
  readonly captionsFile?: string;
}

export interface SoundCaption {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Samples a second: all that a whistle and a voice have, with little to fetch. */
export const RATE = 22_050;

/** All of a sound as mono PCM of 16 bits, without a head. */
export function samplesOf({ seconds, at }: Sound): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(seconds * RATE * 2));
  for (let index = 0; index < seconds * RATE; index += 1) {
    const value = Math.max(-1, Math.min(1, at(index / RATE)));
    bytes.setInt16(index * 2, Math.round(value * 0x7fff), true);
  }
  return new Uint8Array(bytes.buffer);
}

/** 0 outside of a stretch of time, 1 within it, rising and falling softly at its ends. */
export function swell(second: number, from: number, to: number, edge: number): number {
  const inside = Math.min((second - from) / edge, (to - second) / edge, 1);
  return inside <= 0 ? 0 : Math.sin((inside * Math.PI) / 2) ** 2;
}

/** The captions of a sound as WebVTT. */
export const soundCaptions = ({ captions }: Sound): string =>
  ['WEBVTT\n', ...captions.map(captionOf)].join('\n');

const captionOf = ({ from, to, words }: SoundCaption): string =>
  `${time(from)} --> ${time(to)}\n${words}\n`;

const time = (seconds: number): string =>
  `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(Math.floor(seconds % 60))}.${String(Math.round((seconds % 1) * 1000)).padStart(3, '0')}`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

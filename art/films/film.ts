import type { DrawnCourse } from '../places.ts';
import type { Cue } from './cues.ts';
import type { Writing } from './writing.ts';

/** A silent film: for every moment, what is to be seen. */
export interface Film {
  readonly course: DrawnCourse;
  /** Of its files: `<name>.webm`, `<name>.mp4`, `<name>.webp`. */
  readonly name: string;
  readonly seconds: number;
  /** The second whose picture stands for the film before it plays. */
  readonly poster: number;
  /** The words on screen. */
  readonly cues: readonly Cue[];
  readonly writing: Writing;
  /** SVG for a moment, in seconds; the same at every run. */
  readonly draw: (t: number) => string;
}

export const WIDTH = 1280;
export const HEIGHT = 720;
export const FRAMES_A_SECOND = 25;

/** The film's pictures, one after the other. */
export const frames = ({ seconds, draw }: Film): readonly string[] =>
  Array.from({ length: seconds * FRAMES_A_SECOND }, (_, index) => draw(index / FRAMES_A_SECOND));

import type { Sound } from './sound.ts';
import { twoNotes } from './twoNotes.ts';

/** The two notes again and again, for as long as the examples of a recording say that theirs lasts. */
export const onAndOn: Sound = {
  seconds: 40,
  at: (second) => twoNotes.at(second % twoNotes.seconds),
  captions: [],
  files: ['tests/gallery/public/media/sample.mp3'],
};

import { type Sound, swell } from './sound.ts';

/** Two soft notes, the second a fifth higher: for whoever tests with a recording. */
export const twoNotes: Sound = {
  seconds: 6,
  at: (second) =>
    0.4 * swell(second, 0.2, 2.8, 0.3) * Math.sin(2 * Math.PI * 330 * second) +
    0.4 * swell(second, 3.2, 5.8, 0.3) * Math.sin(2 * Math.PI * 495 * second),
  captions: [
    { from: 0, to: 3, words: '(A low note)' },
    { from: 3, to: 6, words: '(A higher note)' },
  ],
  files: ['tests/e2e/courses/film/media/notes.mp3'],
  captionsFile: 'tests/e2e/courses/film/media/notes.vtt',
};

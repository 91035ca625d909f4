import { type Sound, swell } from './sound.ts';

/** Six signals a minute: every ten seconds one. */
const EVERY = 10;
const LASTS = 1.8;
const BLASTS = [0, 1, 2, 3, 4, 5].map((index) => 1 + index * EVERY);

/** The sign for help in the mountains, as a whistle with a pea gives it. */
export const sixBlasts: Sound = {
  seconds: 60,
  at: (second) => {
    const from = BLASTS.findLast((each) => each <= second) ?? Infinity;
    return 0.6 * swell(second, from, from + LASTS, 0.05) * whistle(second);
  },
  captions: BLASTS.map((from, index) => ({
    from,
    to: from + 3,
    words: `(Whistle: blast ${index + 1} of 6)`,
  })),
  files: ['courses/gallery/media/six-blasts.mp3'],
  captionsFile: 'courses/gallery/media/six-blasts.vtt',
};

/** Two tones that beat, and the pea that chops them 32 times a second. */
function whistle(second: number): number {
  const pea = 0.62 + 0.38 * Math.sin(2 * Math.PI * 32 * second);
  const tone = (hertz: number) => Math.sin(2 * Math.PI * hertz * second);
  return pea * (0.6 * tone(2_850) + 0.3 * tone(3_140) + 0.1 * tone(5_700));
}

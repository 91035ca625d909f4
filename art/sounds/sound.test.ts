import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { mp3Facts } from '../../src/course/media/soundFacts.ts';
import { ART } from '../places.ts';
import { sounds } from '../sounds.ts';
import { RATE, samplesOf, soundCaptions } from './sound.ts';

const LARGEST = 250_000;
const files = sounds.flatMap((sound) => sound.files.map((file) => ({ file, sound })));

test.each(files)('$file lasts as long as it is said, and is soon there', ({ file, sound }) => {
  const path = join(ART, '..', file);
  const { size } = statSync(path);
  const { seconds } = mp3Facts(readFileSync(path), size);
  expect(size).toBeLessThanOrEqual(LARGEST);
  expect(Math.round(seconds ?? 0)).toBe(sound.seconds);
});

const captions = sounds.flatMap((sound) =>
  sound.captionsFile === undefined ? [] : [{ file: sound.captionsFile, sound }],
);

test.each(captions)(
  '$file is what the script says ("npm run sounds" writes it)',
  ({ file, sound }) => {
    expect(readFileSync(join(ART, '..', file), 'utf8')).toBe(soundCaptions(sound));
  },
);

test('a sample is 16 bits, and never beyond what these can tell', () => {
  const loud = { seconds: 1, at: () => 2, captions: [], files: [] };
  const samples = samplesOf(loud);
  expect([samples.length, samples[0], samples[1]]).toEqual([RATE * 2, 0xff, 0x7f]);
});

import { expect, test } from 'vitest';

import { mp3Facts, mp3Start, oggFacts, wavFacts } from './soundFacts.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((each) => each.codePointAt(0) ?? 0) : part,
    ),
  );
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
/** MPEG 1, Layer III, 128 kbit/s, 44.1 kHz, stereo. */
const FRAME = [0xff, 0xfb, 0x90, 0x00];

test('an MP3 without a head of its own is as long as its bytes at its speed', () => {
  expect(mp3Facts(bytes(FRAME, zeros(60)), 160_000)).toEqual({ seconds: 10, codecs: [] });
});

test('an MP3 whose frames are counted in the first is as long as these', () => {
  const counted = bytes(FRAME, zeros(32), 'Xing', [0, 0, 0, 1], [0, 0, 0, 245], zeros(40));
  expect(mp3Facts(counted, 99)).toEqual({ seconds: (245 * 1152) / 44_100, codecs: [] });
});

test('the sound of an MP3 begins behind its title', () => {
  expect(mp3Start(bytes('ID3', [4, 0, 0], [0, 0, 2, 1]))).toBe(10 + 257);
  expect(mp3Start(bytes(FRAME, zeros(60)))).toBe(0);
});

const wav = (coding: number, length: readonly number[]) =>
  bytes(
    'RIFF',
    zeros(4),
    'WAVE',
    'fmt ',
    [16, 0, 0, 0],
    [coding, 0, 1, 0],
    [0x40, 0x1f, 0, 0],
    [0x80, 0x3e, 0, 0, 2, 0, 16, 0],
    'data',
    length,
  );

test('a WAV says how many bytes a second has', () => {
  expect(wavFacts(wav(1, [0, 0x7d, 0, 0]), 32_044)).toEqual({ seconds: 2, codecs: ['PCM'] });
  expect(wavFacts(wav(2, [0, 0x7d, 0, 0]), 32_044).codecs).toEqual(['WAV 2']);
});

test('a WAV that does not know its length has that of its file', () => {
  expect(wavFacts(wav(1, [255, 255, 255, 255]), 16_044).seconds).toBe(1);
});

const page = (samples: readonly number[]) => bytes('OggS', [0, 4], samples, zeros(12), [1, 30]);
const opus = bytes([...page(zeros(8))], 'OpusHead', [1, 1, 0x38, 1], zeros(8));

test('an Ogg counts its samples on its last page', () => {
  const vorbis = bytes([...page(zeros(8))], '\u0001vorbis', zeros(5), [0x44, 0xac, 0, 0], zeros(9));
  expect(oggFacts(vorbis, page([0x88, 0x58, 1, 0, 0, 0, 0, 0])).seconds).toBe(2);
  expect(oggFacts(opus, page([0x38, 0x78, 1, 0, 0, 0, 0, 0])).seconds).toBeCloseTo(2, 1);
});

test.each([mp3Facts, wavFacts])('what breaks off says nothing', (facts) => {
  expect(facts(bytes(), 0).seconds).toBeNull();
  expect(facts(bytes([0xff, 0xfb]), 2).seconds).toBeNull();
  expect(oggFacts(bytes('OggS'), bytes()).seconds).toBeNull();
});

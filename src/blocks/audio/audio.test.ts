import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { audioFixtures } from './fixtures.ts';
import { lintAudio } from './lint.ts';

describe('a recording', () => {
  it('keeps what was heard, as a film keeps it, and is done by its share', () => {
    const { content, state, done } = compileFixture('audio', audioFixtures.captioned);
    expect({ state, done }).toEqual({
      state: { kind: 'ranges', length: 40 },
      done: { when: 'watched', share: 0.9 },
    });
    expect(content).toMatchObject({
      file: 'media/first-week.mp3',
      captions: [{ language: 'en-AU', address: 'media/first-week.en.vtt' }],
    });
  });

  it('is done by going past it when nothing of it has to be heard', () => {
    expect(compileFixture('audio', audioFixtures.wordless).done).toEqual({ when: 'passed' });
  });

  it('reads as its title and its transcript', () => {
    expect(linearizeBlock(compileFixture('audio', audioFixtures.wordless))).toEqual([
      {
        kind: 'heading',
        level: 2,
        text: 'The signal for help in the mountains',
        names: 'recording',
      },
      { kind: 'paragraph', text: audioFixtures.wordless.transcript },
    ]);
  });
});

describe('advice on a recording', () => {
  const good = {
    recording: 'talk.mp3',
    seconds: 60,
    heard: 90,
    captions: [{ language: 'en', file: 'talk.vtt' }],
    transcript: 'word '.repeat(50),
  };

  it.each([
    ['all that it needs', {}, []],
    ['no captions', { captions: undefined }, []],
    ['a format that not all play', { recording: 'talk.OGG' }, ['recording-format']],
    ['captions twice', { captions: [...good.captions, ...good.captions] }, ['captions-twice']],
    ['a short transcript', { transcript: 'word '.repeat(20) }, ['short-transcript']],
    ['no words, and what is heard', { transcript: 'beep '.repeat(10), wordless: true }, []],
    [
      'no words, nor what is heard',
      { transcript: 'A beep.', wordless: true },
      ['short-transcript'],
    ],
    ['milliseconds', { seconds: 60_000, transcript: 'w'.repeat(120_000) }, ['recording-length']],
    ['every second asked for', { heard: 100 }, ['watched-to-the-end']],
  ])('with %s', (_name, changes, expected) => {
    expect(lintAudio({ ...good, ...changes }).map(({ rule }) => rule)).toEqual(expected);
  });
});

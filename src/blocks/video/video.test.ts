import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { videoFixtures } from './fixtures.ts';
import { lintVideo } from './lint.ts';
import { definitions } from '../definitions.ts';

describe('a video', () => {
  it('keeps what was played, and is done by its share', () => {
    const { content, state, done } = compileFixture('video', videoFixtures.long);
    expect({ state, done }).toEqual({
      state: { kind: 'ranges', length: 1200 },
      done: { when: 'watched', share: 0.8 },
    });
    expect(content.film).toEqual({
      kind: 'local',
      sources: [
        { format: 'webm', address: 'media/lecture.webm' },
        { format: 'mp4', address: 'media/lecture.mp4' },
      ],
      captions: [
        { language: 'en', address: 'media/lecture.en.vtt' },
        { language: 'ar', address: 'media/lecture.ar.vtt' },
      ],
      silent: false,
    });
  });

  it('asks for 90 percent unless the author says otherwise, and has room of 16 to 9', () => {
    const { content, done } = compileFixture('video', videoFixtures.local);
    expect(done).toEqual({ when: 'watched', share: 0.9 });
    expect(content).toMatchObject({ size: { width: 16, height: 9 }, poster: 'media/day.webp' });
  });

  it('is done by going past it when nothing of it has to be watched', () => {
    const { state, done } = compileFixture('video', videoFixtures.mayBePassed);
    expect({ state, done }).toEqual({
      state: { kind: 'ranges', length: 30 },
      done: { when: 'passed' },
    });
  });

  it('of another site has its address, and the page to watch it on instead', () => {
    expect(compileFixture('video', videoFixtures.external).content.film).toEqual({
      kind: 'external',
      provider: 'Example Films',
      address: 'https://player.example.org/embed/stories',
      page: 'https://www.example.org/films/stories',
    });
  });

  it('stops for questions in the order of its seconds, which are blocks of the lesson', () => {
    const { stops = [], ...rest } = videoFixtures.withQuestions;
    const { content, slots, done } = compileFixture('video', {
      ...rest,
      stops: stops.toReversed(),
    });
    expect(content.stops.map(({ at }) => at)).toEqual([20, 60]);
    expect(slots).toMatchObject([
      { item: content.stops[0]?.item, blocks: [{ id: 'what-would-you-ask', optional: true }] },
      {
        item: content.stops[1]?.item,
        blocks: [{ id: 'what-sam-asks', done: { when: 'answered' } }],
      },
    ]);
    expect(done).toEqual({ when: 'watched', share: 0.9 });
  });

  it('reads its questions last, and never their answers', () => {
    const read = linearizeBlock(compileFixture('video', videoFixtures.withQuestions));
    expect(read.slice(-4).map(({ text }) => text)).toEqual([
      'What would you ask Noor now?',
      'What does Sam ask about?',
      'What made it possible',
      'What went wrong',
    ]);
  });

  it.each(['text', 'survey', 'knowledgeCheck', 'scenario'])('cannot stop for a %s', (type) => {
    const stops = [{ id: 'a', at: 5, questions: [{ type, id: 'b', text: 'A', title: 'A' }] }];
    const authored = { ...videoFixtures.local, stops };
    expect(definitions.video.schema.safeParse(authored).success).toBe(false);
  });

  it('reads as its title and its transcript', () => {
    expect(linearizeBlock(compileFixture('video', videoFixtures.mayBePassed))).toEqual([
      { kind: 'heading', level: 2, text: 'Welcome', names: 'film' },
      {
        kind: 'paragraph',
        text: 'Welcome. We are glad that you are here. Take your time, and come back when you like.',
      },
    ]);
    expect(linearizeBlock(compileFixture('video', videoFixtures.long))[1]).toEqual({
      kind: 'heading',
      level: 4,
      text: 'Part 1',
    });
  });

  it.each([
    ['https://player.example.org/embed/1?a=b', true],
    ['http://player.example.org/embed/1', false],
    ['https://', false],
    ["https://a.example; script-src 'none'", false],
    ['https://a.example;b/', false],
    ['https://*.example.org/', false],
    ['https://name@example.org/', false],
    ['javascript:alert(1)', false],
  ])('may be framed from %s: %s', (address, valid) => {
    const { external } = videoFixtures;
    const authored = { ...external, external: { provider: 'Films', address } };
    expect(definitions.video.schema.safeParse(authored).success).toBe(valid);
  });
});

const stop = (at: number) => ({ id: `at-${at}`, at, questions: [] });

describe('advice on a video', () => {
  const good = {
    sources: { webm: 'day.webm', mp4: 'day.mp4' },
    seconds: 75,
    watched: 90,
    captions: [{ language: 'en', file: 'day.vtt' }],
    transcript: 'word '.repeat(50),
  };
  const external = { provider: 'Films', address: 'https://films.example/1' };

  it.each([
    ['all that it needs', {}, []],
    ['no film', { sources: undefined }, ['error video-without-film']],
    ['two films', { external }, ['error two-films', 'warning idle-captions']],
    ['no MP4', { sources: { webm: 'day.webm' } }, ['warning one-video-format']],
    ['no WebM', { sources: { mp4: 'day.MP4' } }, ['warning one-video-format']],
    [
      'files mixed up',
      { sources: { webm: 'day.mp4', mp4: 'day.webm' } },
      ['error video-format', 'error video-format'],
    ],
    ['no captions', { captions: undefined }, ['error missing-captions']],
    ['nothing to caption', { captions: [], silent: true }, []],
    ['the words of a silent film as captions', { silent: true }, []],
    [
      'captions twice',
      { captions: [...good.captions, ...good.captions] },
      ['warning captions-twice'],
    ],
    ['another site', { sources: undefined, captions: undefined, external }, []],
    ['a short transcript', { transcript: 'word '.repeat(20) }, ['warning short-transcript']],
    [
      'milliseconds',
      { seconds: 75_000, transcript: 'w'.repeat(150_000) },
      ['warning video-length'],
    ],
    ['hardly a second', { seconds: 1 }, ['warning video-length']],
    ['stops', { stops: [stop(5), stop(75)] }, []],
    ['a stop after its end', { stops: [stop(76)] }, ['error stop-after-end']],
    ['two stops at once', { stops: [stop(5), stop(5)] }, ['warning stops-at-once']],
    [
      'stops in a film of another site',
      { sources: undefined, captions: undefined, external, stops: [stop(5)] },
      ['warning film-never-stops'],
    ],
    ['every second asked for', { watched: 100 }, ['warning watched-to-the-end']],
  ])('with %s', (_name, changes, expected) => {
    const found = lintVideo({ ...good, ...changes });
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});

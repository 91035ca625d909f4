import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { browserSpeech } from './browserSpeech.ts';
import { type SpokenOutcome, say } from './say.ts';
import { FakeEngine, FakeUtterance, fakeVoice } from './testing/fakeEngine.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const mia = fakeVoice('Mia');

function begin(engine = new FakeEngine([mia])) {
  const speech = browserSpeech(engine);
  const outcomes: SpokenOutcome[] = [];
  const voice = { uri: 'Mia', name: 'Mia', language: 'en-AU', local: true, usual: false };
  const speak = (text: string) =>
    say(speech, { text, voice, rate: 1.25 }, (outcome) => outcomes.push(outcome));
  return { engine, outcomes, speak };
}

/** As a voice says a sentence, from its beginning to its end. */
function speakOut(engine: FakeEngine): void {
  engine.start();
  vi.advanceTimersByTime(1500);
  engine.end();
}

describe('saying something', () => {
  it('is done when the engine says so', () => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    speakOut(engine);
    expect(outcomes).toEqual(['done']);
  });

  it('is in the voice and at the speed that were chosen', () => {
    const { engine, speak } = begin();
    speak('Hope helps.');
    expect(engine.told.map(({ text, lang, rate, voice }) => [text, lang, rate, voice])).toEqual([
      ['Hope helps.', 'en-AU', 1.25, mia],
    ]);
  });

  it('is done when its end was lost', () => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    engine.start();
    engine.silence();
    vi.advanceTimersByTime(10_000);
    expect(outcomes).toEqual(['done']);
  });

  it('fails where the engine throws, and throws nothing itself', () => {
    const { engine, outcomes, speak } = begin();
    vi.spyOn(engine, 'speak').mockImplementation(() => {
      throw new TypeError('This voice is none.');
    });
    speak('Hope helps.');
    vi.advanceTimersByTime(1000);
    expect(outcomes).toEqual(['failed']);
  });

  it('waits for an engine that another one, closed just before, silenced', () => {
    const { engine, speak } = begin();
    const silence = speak('Hope helps.');
    silence();
    begin(engine).speak('Hope stays.');
    vi.advanceTimersByTime(100);
    expect(engine.heard()).toBe('Hope stays.');
  });

  it('is given more time while the engine speaks, but not for ever', () => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    engine.start();
    vi.advanceTimersByTime(6000);
    expect(outcomes).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect([outcomes, engine.heard()]).toEqual([['done'], null]);
  });

  it('waits for a slow voice, as long as it comes to further words', () => {
    const { engine, outcomes, speak } = begin();
    speak('word '.repeat(30));
    engine.start();
    for (let word = 0; word < 30; word += 1) {
      vi.advanceTimersByTime(3000);
      engine.reachWord(word * 5);
    }
    expect(outcomes).toEqual([]);
    engine.end();
    expect(outcomes).toEqual(['done']);
  });

  it('is tried again when it never begins, then given up', () => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    vi.advanceTimersByTime(30_000);
    expect([outcomes, engine.told.length]).toEqual([['failed'], 2]);
  });

  it('is tried again when its end comes before it can have been said', () => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    engine.end();
    vi.advanceTimersByTime(100);
    speakOut(engine);
    expect([outcomes, engine.told.length]).toEqual([['done'], 2]);
  });

  it('leaves a cancelled engine time to hear again', () => {
    const { engine, outcomes, speak } = begin();
    speak('First.');
    engine.start();
    speak('Second.');
    vi.advanceTimersByTime(100);
    expect(engine.heard()).toBe('Second.');
    speakOut(engine);
    expect(outcomes.at(-1)).toBe('done');
  });

  it('tells nothing once it is cancelled, whatever the engine tells late', () => {
    const { engine, outcomes, speak } = begin();
    const cancel = speak('Hope helps.');
    engine.start();
    cancel();
    vi.advanceTimersByTime(60_000);
    expect([outcomes, engine.heard()]).toEqual([[], null]);
  });

  it('is not taken for cancelled when the one before it was', () => {
    const { engine, outcomes, speak } = begin();
    speak('First.')();
    const before = outcomes.length;
    speak('Second.');
    vi.advanceTimersByTime(90);
    speakOut(engine);
    expect(outcomes.slice(before)).toEqual(['done']);
  });

  it.each([
    ['not-allowed', 'blocked'],
    ['interrupted', 'interrupted'],
    ['canceled', 'interrupted'],
  ])('%s is told as %s', (code, outcome) => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    engine.fail(code);
    expect(outcomes).toEqual([outcome]);
  });

  it('fails when the voice cannot be had twice', () => {
    const { engine, outcomes, speak } = begin();
    speak('Hope helps.');
    engine.fail('network');
    vi.advanceTimersByTime(100);
    engine.fail('network');
    expect(outcomes).toEqual(['failed']);
  });

  it('wakes an engine that was left paused', () => {
    const { engine, speak } = begin();
    engine.paused = true;
    speak('Hope helps.');
    expect(engine.paused).toBe(false);
  });
});

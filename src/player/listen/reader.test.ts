import { describe, expect, it } from 'vitest';

import type { PagePart } from './pageParts.ts';
import { createReader } from './reader.ts';
import type { SpokenOutcome } from './say.ts';

interface Said {
  readonly text: string;
  readonly tell: (outcome: SpokenOutcome) => void;
  cancelled: boolean;
}

/** A page of parts with their sentences, which a test may change. */
function open(page: Record<string, readonly string[]>, first = 'top') {
  const said: Said[] = [];
  const reader = createReader({
    parts: () => Object.entries(page).map(partOf),
    firstPart: (parts) => parts.find(({ id }) => id === first),
    say: ({ text }, tell) => {
      const one: Said = { text, tell, cancelled: false };
      said.push(one);
      return () => {
        one.cancelled = true;
      };
    },
  });
  return {
    reader,
    said,
    finish: (outcome: SpokenOutcome = 'done') => said.at(-1)?.tell(outcome),
    texts: () => said.map(({ text }) => text),
    stands: () => {
      const { status, part: at, sentence } = reader.reading.get();
      return [status, at, sentence?.text ?? null];
    },
  };
}

const partOf = ([id, texts]: [string, readonly string[]]): PagePart => ({
  id,
  element: Object.create(null),
  read: () => texts.map((text) => ({ text, range: null })),
});

const twoParts = { top: ['One.', 'Two.'], silent: [], end: ['Three.'] };

describe('a page that is read', () => {
  it('is read sentence by sentence to its end, past what says nothing', () => {
    const { reader, finish, texts, stands } = open({ ...twoParts });
    reader.play();
    expect(stands()).toEqual(['speaking', 'top', 'One.']);
    finish();
    finish();
    expect(stands()).toEqual(['speaking', 'end', 'Three.']);
    finish();
    expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
    expect(stands()).toEqual(['still', 'end', null]);
  });

  it('begins with what is in view', () => {
    const { reader, stands } = open({ ...twoParts }, 'silent');
    reader.play();
    expect(stands()).toEqual(['speaking', 'end', 'Three.']);
  });

  it('goes on with what has come since it ended', () => {
    const page: Record<string, readonly string[]> = { top: ['One.'] };
    const { reader, finish, stands } = open(page);
    reader.play();
    finish();
    page['more'] = ['Two.'];
    reader.play();
    expect(stands()).toEqual(['speaking', 'more', 'Two.']);
  });

  it('goes on after a pause with the sentence that was broken off', () => {
    const { reader, said, finish, stands, texts } = open({ ...twoParts });
    reader.play();
    finish();
    reader.pause();
    expect([said[1]?.cancelled, stands()]).toEqual([true, ['paused', 'top', 'Two.']]);
    reader.play();
    expect(texts()).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('is read from where the learner says', () => {
    const { reader, said, stands } = open({ ...twoParts });
    reader.play();
    reader.readFrom('end');
    expect([said[0]?.cancelled, stands()]).toEqual([true, ['speaking', 'end', 'Three.']]);
  });

  it('can be gone through sentence by sentence, on and back, also between parts', () => {
    const { reader, texts } = open({ ...twoParts });
    reader.play();
    reader.move(1);
    reader.move(1);
    reader.move(-1);
    reader.move(-1);
    reader.move(-1);
    expect(texts()).toEqual(['One.', 'Two.', 'Three.', 'Two.', 'One.', 'One.']);
  });

  it('stops, and begins anew', () => {
    const { reader, said, stands } = open({ ...twoParts });
    reader.play();
    reader.stop();
    expect([said[0]?.cancelled, stands()]).toEqual([true, ['still', null, null]]);
    reader.play();
    expect(stands()).toEqual(['speaking', 'top', 'One.']);
  });

  it.each([
    ['failed', 'failed'],
    ['interrupted', 'paused'],
    ['blocked', 'paused'],
  ] as const)('stands still when the voice is %s, and can go on', (outcome, status) => {
    const { reader, finish, stands } = open({ ...twoParts });
    reader.play();
    finish(outcome);
    expect(stands()).toEqual([status, 'top', 'One.']);
    reader.play();
    expect(stands()).toEqual(['speaking', 'top', 'One.']);
  });

  it('is said again in another voice, but only while it is spoken', () => {
    const { reader, said, texts } = open({ ...twoParts });
    reader.sayAgain();
    reader.play();
    reader.sayAgain();
    expect([said[0]?.cancelled, texts()]).toEqual([true, ['One.', 'One.']]);
    reader.pause();
    reader.sayAgain();
    expect(texts()).toEqual(['One.', 'One.']);
  });

  it('is read anew where it shows something else, if it is being read', () => {
    const page: Record<string, readonly string[]> = { top: ['One.', 'Two.'] };
    const { reader, stands } = open(page);
    reader.play();
    page['top'] = ['Another question.'];
    reader.partChanged('top');
    expect(stands()).toEqual(['speaking', 'top', 'Another question.']);
    reader.pause();
    reader.partChanged('top');
    expect(stands()).toEqual(['still', null, null]);
  });
});

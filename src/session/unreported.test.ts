import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Submission } from '../engine/submitted.ts';
import { NO_POSTSCRIPT, splitPostscript, writePostscript } from './unreported.ts';

const key = fc.integer({ min: 1, max: 1_000_000 });
const submission: fc.Arbitrary<Submission> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), block: key }),
  fc.record({ kind: fc.constant('attempt' as const), quiz: key, number: key }),
);

test('what was written behind a text is read again, and the text is as it was', () => {
  fc.assert(
    fc.property(fc.array(submission, { maxLength: 20 }), fc.boolean(), (unreported, lossy) => {
      const postscript = { unreported, lossy };
      expect(splitPostscript(`Wab-_9${writePostscript(postscript)}`)).toEqual({
        text: 'Wab-_9',
        postscript,
      });
    }),
  );
});

test('nothing to say takes no room', () => {
  expect(writePostscript(NO_POSTSCRIPT)).toBe('');
});

test('what is damaged or cut says nothing, so that nothing is told twice', () => {
  const text = `Wab${writePostscript({ unreported: [{ kind: 'answer', block: 104 }], lossy: true })}`;
  for (let length = 3; length < text.length; length += 1) {
    expect(splitPostscript(text.slice(0, length))).toEqual({
      text: 'Wab',
      postscript: NO_POSTSCRIPT,
    });
  }
});

test('however much there is to say, it stays short, and names the latest', () => {
  const unreported = Array.from({ length: 500 }, (_, block): Submission => ({
    kind: 'answer',
    block,
  }));
  const written = writePostscript({ unreported, lossy: false });
  const { postscript } = splitPostscript(written);
  expect([written.length < 310, postscript.unreported.at(-1)]).toEqual([
    true,
    { kind: 'answer', block: 499 },
  ]);
});

test('the learner’s language stands in it too, where the LMS keeps none', () => {
  const postscript = {
    unreported: [{ kind: 'answer', block: 104 } as const],
    lossy: true,
    language: 'ar-SA',
  };
  expect(splitPostscript(`Wab${writePostscript(postscript)}`)).toEqual({ text: 'Wab', postscript });
});

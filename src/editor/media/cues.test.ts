import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { captionLetters, readCues, secondsIn, timeOf, transcriptOf, vttOf } from './cues.ts';

const srt = `1\r
00:00:01,000 --> 00:00:02,500\r
{\\an8}<font color="red">Good</font> <i>morning</i>.\r
How are you?\r
\r
2\r
00:01:00,5 --> 00:01:02,000\r
Fine.\r
`;

test('SubRip becomes WebVTT', () => {
  expect(vttOf(readCues(srt).cues)).toBe(`WEBVTT

00:00:01.000 --> 00:00:02.500
Good <i>morning</i>.
How are you?

00:01:00.500 --> 00:01:02.000
Fine.
`);
});

test('WebVTT is read with where its captions stand, without its notes', () => {
  const vtt = 'WEBVTT - Title\n\nNOTE a\nnote\n\nfirst\n01:02.000 --> 01:03.000 line:0\nHope\n';
  expect(readCues(vtt)).toEqual({
    cues: [{ start: 62, end: 63, text: 'Hope', settings: 'line:0' }],
    faults: [],
  });
});

test('what is broken is told by its line, and the rest is read', () => {
  const broken = `1\n00:00:01 -> 00:00:02\nNo arrow.\n\n2\n00:00:05,000 --> 00:00:04,000\nBack.\n
3\n00:00:06,000 --> 00:00:07,000\n\n4\n00:00:08,000 --> 00:00:09,000\nGood.\n`;
  expect(readCues(broken)).toEqual({
    cues: [{ start: 8, end: 9, text: 'Good.', settings: '' }],
    faults: [
      { line: 1, kind: 'time' },
      { line: 5, kind: 'order' },
      { line: 9, kind: 'empty' },
    ],
  });
});

test.each([
  ['UTF-8', Uint8Array.of(0x67, 0xc3, 0xbc, 0x74)],
  ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x67, 0xc3, 0xbc, 0x74)],
  ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x67, 0, 0xfc, 0, 0x74, 0)],
  ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x67, 0, 0xfc, 0, 0x74)],
  ['Windows-1252', Uint8Array.of(0x67, 0xfc, 0x74)],
])('letters in %s', (_, bytes) => {
  expect(captionLetters(bytes)).toBe('güt');
});

const cue = (start: number, text: string) => ({ start, end: start + 1, text, settings: '' });

test('a transcript has a paragraph for each turn', () => {
  expect(
    transcriptOf([
      cue(0, '- How are\nyou?'),
      cue(1, '- <i>Fine</i>,'),
      cue(2, 'thanks.'),
      cue(9, 'Later.'),
    ]),
  ).toBe('How are you?\n\nFine, thanks.\n\nLater.');
});

test('every time is read as it was written, and no text breaks a file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000_000 }), (milliseconds) => {
      expect(secondsIn(timeOf(milliseconds / 1000))).toBeCloseTo(milliseconds / 1000, 6);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { cues } = readCues(vttOf([{ start: 1, end: 2, text: `a${text}`, settings: '' }]));
      expect(cues.slice(0, 1)).toMatchObject([{ start: 1, end: 2 }]);
    }),
  );
});

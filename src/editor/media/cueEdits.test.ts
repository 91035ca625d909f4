import { expect, test } from 'vitest';

import { cueProblem, joinedCues, shiftedCues, splitCue, withNewCue } from './cueEdits.ts';
import type { Cue } from './cues.ts';

const cue = (start: number, end: number, text: string): Cue => ({ start, end, text, settings: '' });
const cues = [cue(1, 3, 'Good to see you'), cue(4, 6, 'again.')];

test('what cannot be shown is told at the caption', () => {
  const wrong = [cue(1, 3, 'One'), cue(2, 4, 'Two'), cue(6, 5, 'Three'), cue(7, 8, ' ')];
  expect(wrong.map((_, index) => cueProblem(wrong, index))).toEqual([
    null,
    'overlap',
    'order',
    'empty',
  ]);
});

test('captions are split, joined, shifted and added', () => {
  expect(splitCue(cues, 0)).toEqual([cue(1, 2, 'Good to'), cue(2, 3, 'see you'), cues[1]]);
  expect(joinedCues(cues, 0)).toEqual([cue(1, 6, 'Good to see you\nagain.')]);
  expect(shiftedCues(cues, -5).map(({ start }) => start)).toEqual([0, 3]);
  expect(withNewCue(cues, 2)).toEqual([...cues, cue(6, 9, '')]);
  expect(withNewCue(cues, 2, 8)).toEqual([...cues, cue(6, 8, '')]);
});

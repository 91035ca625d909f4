import type { Cue } from '../cues.ts';

/** The last words stay. */
const AFTER_THE_END = 65;

const say = (from: number, to: number, lines: readonly string[]): Cue => ({
  from,
  to,
  lines,
  look: 'statement',
  at: { x: 640, y: 112 },
});

/** The words of the film. */
export const cues: readonly Cue[] = [
  {
    from: 0.7,
    to: 4.5,
    look: 'title',
    at: { x: 640, y: 430 },
    lines: ['What does a', 'peer worker do?'],
  },
  say(5.4, 9.6, ['Someone is going through', 'a hard time.']),
  say(10.2, 13.8, ['A peer worker has been there too.']),
  say(14.2, 18.6, ['Now it is their job', 'to support others.']),
  say(19, 23.4, ['What they have lived through', 'helps them to connect.']),
  say(24, 27.6, ['They listen.']),
  say(28, 32.6, ['They share their own story', 'when it may help.']),
  say(33.2, 37.8, ['They show that hard times', 'can be overcome.']),
  say(38.6, 44.2, ['Peer workers can be a link between', 'people, carers and services.']),
  say(44.8, 49.4, ['Some speak up for others:', 'they are peer advocates.']),
  say(50, 57.2, ['It is a professional role, with']),
  say(57.8, AFTER_THE_END, ['Peer workers support,', 'inspire and educate.']),
];

/** What makes it a profession, one after the other under its cue. */
export const qualities = ['intention', 'skills', 'knowledge', 'experience'];

import type { Cue, Look } from '../cues.ts';

/** The last words stay. */
const AFTER_THE_END = 65;

/** Words beside the ladder. */
const beside = (
  look: Look,
  y: number,
  from: number,
  to: number,
  lines: readonly string[],
): Cue => ({
  from,
  to,
  lines,
  look,
  at: { x: 745, y },
});
const name = (from: number, to: number, landing: string): Cue =>
  beside('name', 76, from, to, [landing]);
const say = (from: number, to: number, lines: readonly string[]): Cue =>
  beside('statement', 190, from, to, lines);

/** The words of the film. */
export const cues: readonly Cue[] = [
  {
    from: 0.7,
    to: 4.8,
    look: 'title',
    at: { x: 860, y: 350 },
    lines: ['From doing to,', 'to doing with'],
  },
  name(6.4, 19.6, 'Doing to'),
  say(7, 11.6, ['A service is planned.', 'People are not asked.']),
  say(12.2, 19.2, ['It happens to them.', 'They are expected to go along.']),
  name(21.2, 36, 'Doing for'),
  say(21.8, 26.6, ['Now people are asked', 'what they think.']),
  say(27.2, 35.6, ['But others decide:', 'the plan stays as it was.']),
  name(37.6, 54.6, 'Doing with'),
  say(38.2, 43.4, ['Both sides plan together,', 'as equal partners.']),
  say(44, 48.6, ['Voices are heard,', 'and something happens.']),
  say(49.2, 54.2, ['They run the service', 'together, too.']),
  {
    from: 56.4,
    to: AFTER_THE_END,
    look: 'name',
    at: { x: 860, y: 270 },
    lines: ['Where does your', 'service stand?'],
  },
  {
    from: 57.8,
    to: AFTER_THE_END,
    look: 'statement',
    at: { x: 860, y: 446 },
    lines: ['What would one step up', 'look like?'],
  },
];

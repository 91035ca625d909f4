import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import type { Picture } from '../picture.ts';
import { portrait } from '../portrait.ts';

/** Who speaks in the story of the first week, as they look in the course's other pictures. */
export const teamPortraits: readonly Picture[] = [
  portrait('talia', cast.ana, 'smile', palette.peach),
  portrait('rosa', cast.rosa, 'calm', palette.mist),
  portrait('theo', cast.theo, 'calm', palette.glow),
  portrait('jess', cast.luz, 'calm', palette.fern),
];

import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import type { Picture } from '../picture.ts';
import { portrait } from '../portrait.ts';

/** Who speaks in the stories of the course, as they look in its other pictures. */
export const peerPortraits: readonly Picture[] = [
  portrait('talia', cast.ana, 'smile', palette.peach),
  portrait('noor', cast.noor, 'calm', palette.fern),
  portrait('marcus', cast.ben, 'smile', palette.sun),
  portrait('gary', cast.sam, 'calm', palette.mist),
  portrait('pam', cast.june, 'calm', palette.glow),
];

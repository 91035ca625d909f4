import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import type { Picture } from '../picture.ts';
import { portrait } from '../portrait.ts';

/** Who speaks in the stories of the course, as they look in its other pictures. */
export const wardPortraits: readonly Picture[] = [
  portrait('stan', cast.walt, 'calm', palette.fern),
  portrait('jodie', cast.mei, 'smile', palette.peach),
  portrait('amara', cast.amara, 'smile', palette.sun),
];

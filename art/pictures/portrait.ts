import { bust, type Face, type Person } from '../people/person.ts';
import type { Picture } from './picture.ts';

/** Somebody of a story, in a square on their own ground. */
export const portrait = (name: string, person: Person, face: Face, ground: string): Picture => ({
  file: `${name}.svg`,
  width: 160,
  height: 160,
  layers: [
    `<rect width="160" height="160" fill="${ground}"/>`,
    bust(person, face, { x: 8, y: 16, size: 146 }),
  ],
});

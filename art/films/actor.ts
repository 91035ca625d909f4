import { cast } from '../people/cast.ts';
import type { Face } from '../people/person.ts';
import { transformTo } from '../people/person.ts';
import { mix, round } from './motion.ts';

export type Name = keyof typeof cast;

export interface Actor {
  readonly name: Name;
  readonly face: Face;
  /** The left edge of the square that they are drawn in. */
  readonly x: number;
  /** Where the shoulders are cut. */
  readonly floor: number;
  readonly size: number;
  readonly flip?: boolean;
  /** 0: below the floor, 1: there. */
  readonly risen?: number;
  /** Degrees, to the front. */
  readonly nod?: number;
}

/** Someone in a film. What reaches below the floor is for the scene to cut. */
export function actor({
  name,
  face,
  x,
  floor,
  size,
  flip = false,
  risen = 1,
  nod = 0,
}: Actor): string {
  if (risen === 0) return '';
  const y = round(floor - size + mix(size * 1.2, 0, risen));
  const drawn = `<use href="#${name}-${face}" transform="${transformTo({ x: round(x), y, size, flip })}"/>`;
  if (nod === 0) return drawn;
  return `<g transform="rotate(${round(flip ? -nod : nod)} ${round(x + size / 2)} ${floor})">${drawn}</g>`;
}

/** The eyes close for a moment now and then, in people who are at ease. */
export const blinking = (t: number, phase: number): Face =>
  (t + phase) % 3.9 < 0.16 ? 'calm' : 'smile';

/** A nod that begins at a second. */
export function nodAt(t: number, at: number): number {
  const p = (t - at) / 0.9;
  return p <= 0 || p >= 1 ? 0 : 5 * Math.sin(Math.PI * p) ** 2;
}

/** Everyone in a film's pictures, with every face that they show: `ana-smile`. */
export function likenessesIn(pictures: readonly string[]): readonly (readonly [Name, Face])[] {
  const found = new Map<string, readonly [Name, Face]>();
  for (const picture of pictures) {
    for (const [, id = ''] of picture.matchAll(/href="#(\w+-\w+)"/g)) {
      const [name, face] = id.split('-');
      if (isName(name) && isFace(face)) found.set(id, [name, face]);
    }
  }
  return [...found.values()];
}

const FACES: readonly Face[] = ['smile', 'calm', 'blank', 'serious', 'solemn'];
const isFace = (face: string | undefined): face is Face => FACES.some((known) => known === face);
const isName = (name: string | undefined): name is Name => name !== undefined && name in cast;

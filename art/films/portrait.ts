import { actor, type Name } from './actor.ts';
import { round } from './motion.ts';

const RADIUS = 56;

/** Someone in a round frame, growing from its middle. */
export function portrait(name: Name, x: number, y: number, grown: number, colour: string): string {
  if (grown <= 0) return '';
  const someone = actor({ name, face: 'smile', x: -58, floor: 70, size: 112 });
  return `<g transform="translate(${x} ${y}) scale(${round(grown)})"><clipPath id="round-${name}"><circle r="${RADIUS}"/></clipPath><circle r="${RADIUS}" fill="${colour}"/><g clip-path="url(#round-${name})">${someone}</g></g>`;
}

import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE, plant } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const TABLE = 256;

/** Somebody at a table with a telephone that does not ring. */
export const silentPhone: Picture = {
  file: 'lesson-1.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M60 ${TABLE}V110a60 60 0 0 1 60-60h240a60 60 0 0 1 60 60v146z" fill="${palette.mist}"/>`,
    `<rect x="296" y="74" width="88" height="88" rx="8" fill="${palette.glow}"/><path d="M340 74v88M296 118h88" stroke="${palette.mist}" stroke-width="5"/>`,
    bust(cast.walt, 'solemn', { x: 84, y: 58, size: 202 }),
    `<rect x="302" y="212" width="44" height="72" rx="10" transform="rotate(72 324 248)" fill="${palette.ink}"/>`,
    `<path d="M36 ${TABLE - 2}h408v18a8 8 0 0 1-8 8H44a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M86 280v42M394 280v42" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(322),
    plant(440, 322),
  ],
};

import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE, plant } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

const LETTER = [
  `<path d="M176 168l150-14 14 98-154 12z" fill="${palette.paper}" ${OUTLINE}/>`,
  `<path d="M196 188l84-8M199 206l104-9M202 224l96-9" stroke="${palette.grey}" stroke-width="5" stroke-linecap="round"/>`,
  `<path d="M205 242l44-4" stroke="${palette.clay}" stroke-width="5" stroke-linecap="round"/>`,
  `<path d="M252 236l66-66 10 10-66 66-14 4z" fill="${palette.sun}" ${OUTLINE}/>`,
];

/** Somebody with a letter that they are about to send. */
export const letterToTheTeam: Picture = {
  file: 'lesson-4.svg',
  width: 480,
  height: 360,
  layers: [
    `<circle cx="226" cy="156" r="136" fill="${palette.peach}"/>`,
    `<rect x="330" y="44" width="96" height="120" rx="10" fill="${palette.mist}"/><path d="M346 66h26M346 88h48M346 110h36M346 132h44" stroke="${palette.paper}" stroke-width="6" stroke-linecap="round"/>`,
    bust(cast.ana, 'smile', { x: 84, y: 18, size: 246 }),
    `<path d="M30 262h420v14a8 8 0 0 1-8 8H38a8 8 0 0 1-8-8z" fill="${palette.teal}" ${OUTLINE}/>`,
    `<g transform="translate(76 78) scale(.78)">${LETTER.join('')}</g>`,
    mug(372, 224, palette.clay),
    `<path d="M76 284v38M404 284v38" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(322),
    plant(36, 322),
  ],
};

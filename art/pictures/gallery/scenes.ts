import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { blaze, ground, OUTLINE, plant, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { compass } from './compass.ts';
import { mapLayers } from './map.ts';

/** A sheet of the map, turned a little. */
export const sheet = (x: number, y: number, degrees: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})"><path d="M0 0H600V440H0z" fill="${palette.paper}" ${OUTLINE}/>${mapLayers.join('')}<path d="M200 0V440M400 0V440" stroke="${palette.mist}" stroke-width="3"/></g>`;

const hills = (foot: number, width: number): string =>
  `<path d="M0 ${foot}c${width * 0.12}-96 ${width * 0.26}-130 ${width * 0.4}-96 ${width * 0.14} 34 ${width * 0.2}-70 ${width * 0.34}-62s${width * 0.18} 92 ${width * 0.26} 158z" fill="${palette.fern}"/>`;

/** A trail that leads over hills, and what one needs to find it. */
export const galleryCover: Picture = {
  file: 'cover.svg',
  width: 640,
  height: 520,
  layers: [
    `<circle cx="430" cy="176" r="150" fill="${palette.sun}"/>`,
    hills(396, 640),
    `<path d="M0 396c120-58 260-66 380-34s180 4 260 34v20H0z" fill="${palette.leaf}"/>`,
    trail('M596 388C520 350 470 372 440 330s-10-74 36-92', palette.paper, 13),
    blaze(452, 318, -4, 1.2),
    blaze(486, 226, 5, 1.1),
    ground(416, 0, 640),
    sheet(36, 210, -6, 0.56),
    compass({ x: 452, y: 420, scale: 0.82, plate: 24, dial: -6, needle: -6 }),
  ],
};

const scene = (number: number, layers: readonly string[]): Picture => ({
  file: `lesson-${number}.svg`,
  width: 480,
  height: 360,
  layers,
});

/** Somebody over a map. */
const overMap = scene(1, [
  `<circle cx="240" cy="166" r="140" fill="${palette.sun}"/>`,
  bust(cast.theo, 'calm', { x: 140, y: -4, size: 200 }),
  sheet(114, 140, 0, 0.42),
  ground(326),
]);

/** Somebody with a compass. */
const withCompass = scene(2, [
  `<circle cx="176" cy="176" r="140" fill="${palette.teal}"/>`,
  bust(cast.zola, 'smile', { x: 60, y: 124, size: 200 }),
  compass({ x: 354, y: 216, scale: 0.92, plate: 12, dial: 12, needle: -18 }),
  ground(324),
]);

/** Two people on a trail. */
const onTheWay = scene(3, [
  `<circle cx="330" cy="120" r="84" fill="${palette.sun}"/>`,
  hills(324, 480),
  trail('M330 318c40-24 60-40 50-84s-20-44 12-70', palette.paper, 12),
  blaze(382, 254, 4, 1.1),
  bust(cast.luz, 'smile', { x: 2, y: 128, size: 196 }),
  bust(cast.kofi, 'calm', { x: 168, y: 164, size: 160, flip: true }),
  ground(324),
]);

/** A compass, and the map below it. */
const both = scene(4, [
  `<circle cx="240" cy="176" r="144" fill="${palette.peach}"/>`,
  sheet(84, 70, -8, 0.52),
  compass({ x: 270, y: 214, scale: 0.86, plate: 38, dial: -8, needle: -8 }),
]);

/** Home again. */
const home = scene(5, [
  `<circle cx="240" cy="170" r="140" fill="${palette.glow}"/>`,
  `<path d="M266 324V206l84-66 84 66v118z" fill="${palette.clay}" ${OUTLINE}/><path d="M252 216l98-78 98 78" fill="none" ${OUTLINE}/><path d="M328 324v-66h44v66z" fill="${palette.paper}" ${OUTLINE}/>`,
  bust(cast.mei, 'smile', { x: 52, y: 124, size: 200 }),
  ground(324),
  plant(456, 324),
]);

/** What stands beside the lessons. */
export const galleryScenes: readonly Picture[] = [overMap, withCompass, onTheWay, both, home];

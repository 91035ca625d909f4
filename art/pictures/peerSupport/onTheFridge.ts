import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const line = (d: string, colour: string = palette.ink, width = 5): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Each tip as it can be remembered, around the middle of its note. */
const TIPS = [
  `<path d="M0 22C-34-2-20-26-2-14L0-11l2-3C20-26 34-2 0 22z" fill="${palette.clay}"/>`,
  `<circle cx="14" cy="-12" r="8" fill="${palette.deep}"/>${line('M-30 6c8-8 14-8 20 0s14 8 20 0 14-8 20 0M-30 20c8-8 14-8 20 0s14 8 20 0 14-8 20 0', palette.teal)}`,
  line(
    'M-12 24V-6M-12-6v-12M-4-4v-18M4-4v-18M12-2v-14M-12 6c-8-4-12-8-16-8M12-4v14c0 10-6 14-14 14h-8',
    palette.deep,
  ),
  `<path d="M-28-8h20v14a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6zM8-8h20v14a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6z" fill="${palette.sun}" ${OUTLINE}/>${line('M0-24V26', palette.clay)}`,
  `<path d="M-26-22h52v30H4l-12 14V8h-18z" fill="${palette.paper}" ${OUTLINE}/>${line('M-14-8h28', palette.clay, 4)}`,
  `<circle cx="8" cy="-8" r="14" fill="${palette.sun}"/><path d="M-26 16a11 11 0 0 1 4-21 15 15 0 0 1 28 4 10 10 0 0 1 2 17z" fill="${palette.grey}"/>${line('M-16 24v4M-4 24v4M6 24v4', palette.teal, 4)}`,
];

const COLOURS = [
  palette.glow,
  palette.paper,
  palette.peach,
  palette.glow,
  palette.peach,
  palette.paper,
];

/** A note with a magnet, a little askew. */
const note = (tip: string, index: number): string =>
  `<g transform="translate(${92 + (index % 3) * 92} ${86 + Math.floor(index / 3) * 104}) rotate(${[-4, 2, 5, 3, -5, -2][index]})"><path d="M-39-38h78v80h-78z" fill="${COLOURS[index]}" ${OUTLINE}/><circle cy="-38" r="6" fill="${palette.deep}"/>${tip}</g>`;

/** Six tips on the door of a refrigerator, and somebody new who looks at them. */
export const onTheFridge: Picture = {
  file: 'on-the-fridge.svg',
  width: 640,
  height: 340,
  layers: [
    `<path d="M360 300V170a112 112 0 0 1 224 0v130z" fill="${palette.clay}"/>`,
    `<path d="M28 300V44a22 22 0 0 1 22-22h272a22 22 0 0 1 22 22v256z" fill="${palette.mist}" ${OUTLINE}/>`,
    line('M28 252h316', palette.ink, 4),
    line('M326 60v90', palette.paper, 8),
    ...TIPS.map(note),
    bust(cast.ana, 'smile', { x: 376, y: 106, size: 194, flip: true }),
    ground(300, 14, 626),
  ],
};

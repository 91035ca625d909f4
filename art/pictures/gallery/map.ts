import { palette } from '../../palette.ts';
import { trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** Contours around the top of the hill: close together on its left, where it is steep. */
const CONTOURS = [
  'M452 118c10-10 30-10 38 2s0 26-14 28-34-18-24-30z',
  'M436 112c20-28 66-24 82 4s-6 58-40 58-62-34-42-62z',
  'M424 106c30-48 102-42 126 4s-12 92-66 90-90-46-60-94z',
  'M412 100c40-66 140-58 172 4s-20 124-94 122-118-60-78-126z',
];

const WOOD = 'M46 60c30-34 84-30 108-6s50 10 60 44-24 66-66 66-40 22-74 12S10 102 46 60z';

const tree = (x: number, y: number): string => `M${x} ${y}l9-22 9 22z`;

const TREES = [
  [62, 106],
  [96, 84],
  [128, 112],
  [86, 142],
  [160, 138],
  [126, 70],
]
  .map(([x = 0, y = 0]) => tree(x, y))
  .join('');

/** What stands on the map, 600 wide and 440 high, from the back to the front. */
export const mapLayers: readonly string[] = [
  `<path d="${WOOD}" fill="${palette.fern}"/>`,
  `<path d="${TREES}" fill="${palette.leaf}"/>`,
  `<path d="${CONTOURS.join('')}" fill="none" stroke="${palette.clay}" stroke-width="3.5"/>`,
  `<path d="M468 226c-22 40-86 34-122 62S270 352 196 356" fill="none" stroke="${palette.teal}" stroke-width="9" stroke-linecap="round"/>`,
  `<path d="M64 338c40-24 118-20 138 12s-20 62-80 60-110-42-58-72z" fill="${palette.teal}"/>`,
  trail('M560 420C500 396 430 372 372 312c-30-30-48-74-92-98s-90-22-132-58', palette.ink, 12),
  // A bridge: two strokes along the path, over the stream.
  `<path d="M334 290l38 36M352 272l38 36" stroke="${palette.ink}" stroke-width="5" stroke-linecap="round"/>`,
  // A hut beside the path.
  `<path d="M262 170v-22l18-16 18 16v22z" fill="${palette.ink}"/>`,
  // Where north is.
  `<path d="M556 336V272M542 288l14-22 14 22z" fill="${palette.ink}" stroke="${palette.ink}" stroke-width="4" stroke-linejoin="round"/><path d="M550 258v-16l12 16v-16" fill="none" stroke="${palette.ink}" stroke-width="4.5" stroke-linejoin="round" stroke-linecap="round"/>`,
];

/** A map of a small valley. */
export const valley: Picture = {
  file: 'valley.svg',
  width: 600,
  height: 440,
  layers: [`<rect width="600" height="440" rx="24" fill="${palette.cream}"/>`, ...mapLayers],
};

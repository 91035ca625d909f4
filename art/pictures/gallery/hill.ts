import { palette } from '../../palette.ts';
import { OUTLINE, plant } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** Heights of the contours above the foot, and where they meet the two slopes: steep, then gentle. */
const LEVELS = [0, 40, 80, 120, 160].map((height) => ({
  y: 290 - height,
  steep: 96 + height * 0.35,
  gentle: 560 - height * 2,
}));

const slope = LEVELS.map(({ y, steep }) => `${steep} ${y}`).join('L');
const back = LEVELS.toReversed()
  .map(({ y, gentle }) => `${gentle} ${y}`)
  .join('L');

/** A hill, seen from the side: steep on its left, gentle on its right. */
export const hillSeen: Picture = {
  file: 'hill-seen.svg',
  width: 640,
  height: 400,
  layers: [
    `<rect width="640" height="400" rx="24" fill="${palette.glow}"/>`,
    `<circle cx="520" cy="84" r="40" fill="${palette.sun}"/>`,
    `<path d="M${slope}Q196 106 ${back}V332H96z" fill="${palette.fern}" ${OUTLINE}/>`,
    `<path d="M0 290H640V376a24 24 0 0 1-24 24H24a24 24 0 0 1-24-24z" fill="${palette.leaf}"/>`,
    plant(606, 300),
    plant(42, 300),
  ],
};

/** The same hill from above: where it is steep, its contours stand close together. */
export const hillMapped: Picture = {
  file: 'hill-mapped.svg',
  width: 640,
  height: 400,
  layers: [
    `<rect width="640" height="400" rx="24" fill="${palette.cream}"/>`,
    ...LEVELS.map(({ steep, gentle }, index) => {
      const [middle, across, down] = [(steep + gentle) / 2, (gentle - steep) / 2, 160 - index * 30];
      return `<ellipse cx="${middle}" cy="200" rx="${across}" ry="${down}" fill="${index % 2 === 0 ? palette.glow : palette.cream}" stroke="${palette.clay}" stroke-width="4"/>`;
    }),
  ],
};

const lines = (file: string, ways: readonly string[]): Picture => ({
  file,
  width: 320,
  height: 240,
  layers: [
    `<rect width="320" height="240" rx="18" fill="${palette.cream}"/>`,
    `<path d="${ways.join('')}" fill="none" stroke="${palette.clay}" stroke-width="4"/>`,
  ],
});

/** Seven contours close together. */
export const steepLines = lines(
  'lines-steep.svg',
  [0, 1, 2, 3, 4, 5, 6].map((line) => `M0 ${72 + line * 16}c100-24 200 28 320-4`),
);

/** Three contours far apart. */
export const gentleLines = lines(
  'lines-gentle.svg',
  [0, 1, 2].map((line) => `M0 ${48 + line * 76}c100-24 200 28 320-4`),
);

/** Contours in rings. */
export const topLines = lines('lines-top.svg', [
  'M160 36c80 0 128 34 128 84s-56 88-128 88S32 170 32 120s48-84 128-84z',
  'M160 66c56 0 88 22 88 54s-38 56-88 56-88-24-88-56 32-54 88-54z',
  'M160 96c30 0 46 10 46 25s-20 27-46 27-46-12-46-27 16-25 46-25z',
]);

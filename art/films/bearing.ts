import { compass } from '../pictures/gallery/compass.ts';
import { sheet } from '../pictures/gallery/scenes.ts';
import { palette } from '../palette.ts';
import { trail } from '../shapes.ts';
import type { Cue } from './cues.ts';
import type { Film } from './film.ts';
import { eased, mix, present, round } from './motion.ts';
import { background } from './stage.ts';
import { drawCues } from './cues.ts';
import { latin } from './writing.ts';

/** The map’s place and size in the picture. */
const MAP = { x: 56, y: 96, scale: 1.2 };
/** On the map: the bridge, where we are, and the hut, where we go. */
const HERE = { x: 361, y: 306 };
const THERE = { x: 280, y: 152 };
/** The bearing from the one to the other, in degrees. */
const BEARING = (Math.atan2(THERE.x - HERE.x, HERE.y - THERE.y) * 180) / Math.PI;
/** Where the needle points as long as nobody turns: magnetic north, in the room where the map lies. */
const NORTH = 52;
const SCALE = 1.3;

const at = { x: 1036, y: 360 };
const said = (from: number, to: number, ...lines: readonly string[]): Cue => ({
  from,
  to,
  lines,
  look: 'statement',
  at,
});

const cues: readonly Cue[] = [
  { ...said(0.4, 3.4, 'Take a', 'bearing'), look: 'title' },
  said(3.8, 8.4, 'Lay the edge', 'from here', 'to there.'),
  said(8.8, 14.4, 'Turn the dial', 'until N is north', 'on the map.'),
  said(14.8, 20.4, 'Turn yourself', 'until red lies', 'in the arrow.'),
  said(20.8, 99, 'Walk where', 'the big arrow', 'points.'),
];

const spot = ({ x, y }: typeof HERE) => ({ x: MAP.x + x * MAP.scale, y: MAP.y + y * MAP.scale });

/** A ring around each of the two places. */
const ends = [HERE, THERE]
  .map(spot)
  .map(
    ({ x, y }) =>
      `<circle cx="${round(x)}" cy="${round(y)}" r="30" fill="none" stroke="${palette.clay}" stroke-width="6"/>`,
  )
  .join('');

const map = (t: number): string => {
  const there = 1 - eased(t, 14.6, 1);
  return there === 0
    ? ''
    : `<g opacity="${round(there)}">${sheet(MAP.x, MAP.y, 0, MAP.scale)}${ends}</g>`;
};

/** Beside the line between the two places, with an edge of the plate along it. */
const beside = (() => {
  const [from, to] = [spot(HERE), spot(THERE)];
  const turn = (BEARING * Math.PI) / 180;
  const aside = 70 * SCALE;
  return {
    x: (from.x + to.x) / 2 + aside * Math.cos(turn) - 40 * Math.sin(turn),
    y: (from.y + to.y) / 2 + aside * Math.sin(turn) + 40 * Math.cos(turn),
  };
})();

const held = (t: number): string => {
  const [laid, dialled, moved, turned] = [
    eased(t, 4.2, 2),
    eased(t, 9.6, 2.6),
    eased(t, 14.8, 1.2),
    eased(t, 16.2, 2.6),
  ];
  const plate = mix(BEARING, BEARING + NORTH, turned);
  return compass({
    x: round(mix(mix(860, beside.x, laid), 400, moved)),
    y: round(mix(mix(1000, beside.y, laid), 440, moved)),
    scale: round(mix(SCALE, 1.7, moved)),
    plate: round(plate),
    dial: round(mix(mix(BEARING + 96, 0, dialled), NORTH, turned)),
    needle: NORTH,
  });
};

/** The way that begins at the tip of the big arrow. */
const way = (t: number): string => {
  const there = present(t, 21, 99);
  const turn = ((BEARING + NORTH) * Math.PI) / 180;
  const [x, y] = [400 + 350 * Math.sin(turn), 440 - 350 * Math.cos(turn)];
  const [toX, toY] = [400 + 480 * Math.sin(turn), 440 - 480 * Math.cos(turn)];
  return there === 0
    ? ''
    : `<g opacity="${round(there)}">${trail(`M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`, palette.deep, 16)}</g>`;
};

/** A bearing is taken from the map and followed, in four steps. */
export const bearingFilm: Film = {
  course: 'gallery',
  name: 'film-bearing',
  seconds: 25,
  poster: 13,
  cues,
  writing: latin,
  draw: (t) => [background, map(t), held(t), way(t), drawCues(t, cues, latin)].join(''),
};

import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { arch } from '../shapes.ts';
import type { Picture } from './picture.ts';

const FOOT = 612;
const TOP = 44;
const RUNGS = [76, 108, 140, 172, 232, 264, 296, 328, 358, 420, 452, 484, 516, 546];
/** The square that a person on a landing is drawn in. */
const SIZE = 118;

interface Landing {
  readonly number: number;
  /** Of its upper edge. */
  readonly y: number;
  readonly colour: string;
}

const doingWith: Landing = { number: 3, y: 196, colour: palette.teal };
const doingFor: Landing = { number: 2, y: 384, colour: palette.sun };
const doingTo: Landing = { number: 1, y: 572, colour: palette.peach };
const landings = [doingWith, doingFor, doingTo];

/**
 * The ladder is the one drawing with words of its own, so it stands on a card and not on the page.
 * On a dark page its card is dark: a picture knows which scheme the page around it has.
 */
const DARK = `<style>@media(prefers-color-scheme:dark){.card{fill:${palette.night}}.wood{stroke:${palette.mist}}.words{fill:${palette.cream}}.unheard{fill:${palette.night};stroke:${palette.cream}}}</style>`;

/** What a ladder says, in one language. */
interface Words {
  /** Attributes of its texts: where they begin, and in which direction they run. */
  readonly run: string;
  /** In pixels: that of a name, and that of the lines below it. */
  readonly sizes: readonly [number, number];
  /** By landing, from the top: its name and two lines. */
  readonly said: readonly (readonly [string, string, string])[];
}

const english: Words = {
  run: 'x="326"',
  sizes: [34, 22],
  said: [
    ['Doing with', 'Equal partners plan', 'and deliver together.'],
    ['Doing for', 'People are asked,', 'but others decide.'],
    ['Doing to', 'People are not asked.', 'It happens to them.'],
  ],
};

/** The names are longer than in English. */
const arabic: Words = {
  run: 'x="560" direction="rtl" text-anchor="start"',
  sizes: [24, 21],
  said: [
    ['العمل مع الناس', 'شركاء متساوون يخطّطون', 'وينفّذون معًا.'],
    ['العمل من أجل الناس', 'يُسأل الناس،', 'لكن غيرهم يقرّر.'],
    ['العمل على الناس', 'لا أحد يسأل الناس.', 'الأمر يحدث لهم.'],
  ],
};

/** How far the rails lean in at a height. */
const lean = (y: number): number => Math.round(((FOOT - y) * 180) / (FOOT - TOP)) / 10;

const rail = (foot: number, top: number): string =>
  `<path class="wood" d="M${foot} ${FOOT} ${top} ${TOP}" stroke="${palette.ink}" stroke-width="9" stroke-linecap="round"/>`;

const rungs = RUNGS.map((y) => `M${52 + lean(y)} ${y}H${146 - lean(y)}`).join('');

const slab = ({ y, colour }: Landing): string =>
  `<rect x="28" y="${y}" width="544" height="16" rx="8" fill="${colour}" stroke="${palette.ink}" stroke-width="3.5"/>`;

const badge = ({ y, colour, number }: Landing): string =>
  `<circle cx="99" cy="${y + 8}" r="21" fill="${colour}" stroke="${palette.ink}" stroke-width="3.5"/><text x="99" y="${y + 16}" font-size="23" font-weight="700" text-anchor="middle" fill="${colour === palette.teal ? '#fff' : palette.ink}">${number}</text>`;

const label = (landing: Landing, { run, sizes, said }: Words): string => {
  const { y, number } = landing;
  const [name, first, second] = said[landings.length - number] ?? [];
  const [large, small] = sizes;
  return `${badge(landing)}<g class="words" fill="${palette.ink}"><text ${run} y="${y - 84}" font-size="${large}" font-weight="700">${name}</text><text ${run} y="${y - 50}" font-size="${small}">${first}</text><text ${run} y="${y - 21}" font-size="${small}">${second}</text></g>`;
};

const on = ({ y }: Landing, x: number) => ({ x, y: y - SIZE, size: SIZE });

/** Whom it stands behind can be told from the card, be that light or dark. */
const niche = ({ y, colour }: Landing, x: number, width: number): string =>
  `<path d="${arch(x, y - SIZE - 8, width, y)}" fill="${colour}"/>`;

/** What is said, and has no effect: a speech bubble with a broken outline. */
const UNHEARD = `<path class="unheard" d="M270 262h30a16 16 0 0 1 16 16v16a16 16 0 0 1-16 16h-20l-20 14 4-18a16 16 0 0 1-10-12v-16a16 16 0 0 1 16-16z" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="3" stroke-dasharray="7 6"/>`;

const drawn = (file: string, words: Words): Picture => ({
  file,
  width: 600,
  height: 640,
  layers: [
    DARK,
    `<rect class="card" width="600" height="640" rx="28" fill="${palette.cream}"/>`,
    rail(52, 70),
    rail(146, 128),
    `<path class="wood" d="${rungs}" stroke="${palette.ink}" stroke-width="6"/>`,
    niche(doingWith, 140, 172),
    niche(doingFor, 146, 116),
    niche(doingTo, 176, 116),
    ...landings.map(slab),
    bust(cast.mika, 'smile', on(doingWith, 128)),
    bust(cast.arjan, 'smile', { ...on(doingWith, 223), flip: true }),
    bust(cast.kofi, 'smile', on(doingFor, 144)),
    UNHEARD,
    bust(cast.walt, 'blank', on(doingTo, 174)),
    ...landings.map((landing) => label(landing, words)),
  ],
});

/** The ladder of participation, with people on each landing. */
export const ladder = drawn('ladder.svg', english);

export const arabicLadder = drawn('ladder.ar.svg', arabic);

import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { pinDistance } from './pinDistance.ts';
import type { labeledGraphicSchema } from './schema.ts';

type Graphic = z.output<typeof labeledGraphicSchema>;
type Pins = Graphic['pins'];

/** Percent of the picture: 20 px of a picture as wide as a telephone. */
const CLOSEST = 6;

export const lintLabeledGraphic = ({
  alternative,
  pins,
}: Pick<Graphic, 'alternative' | 'pins'>): readonly BlockLint[] => [
  ...(alternative === undefined ? [missing] : lintAlternative({ alternative })),
  ...pins.flatMap((_, index) => lintPlace(pins, index)),
  ...pins.flatMap(({ text }, index) => lintText(text, index)),
];

/** A pin that lies too close to one before it. */
function lintPlace(pins: Pins, index: number): readonly BlockLint[] {
  const pin = pins[index];
  if (pin === undefined) return [];
  const near = pins.slice(0, index).find((other) => pinDistance(pin, other) < CLOSEST);
  return near === undefined ? [] : [tooClose(index, near.title)];
}

const lintText = (text: string, index: number): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-point',
    path: ['pins', index, 'text'],
    what: 'This point',
    maxWords: 80,
    remedy: 'Shorten it, and tell the rest below the picture.',
  });

const missing: BlockLint = {
  severity: 'error',
  rule: 'missing-alternative',
  path: ['alternative'],
  message: 'People who cannot see this picture are not told what it says.',
  remedy: 'Say under "alternative" what the whole picture shows; the points then tell the details.',
};

const tooClose = (index: number, other: string): BlockLint => ({
  severity: 'warning',
  rule: 'points-too-close',
  path: ['pins', index],
  message: `This point lies less than ${CLOSEST} percent from “${other}”: on a telephone one covers the other.`,
  remedy: 'Move the points apart, or make one of the two.',
});

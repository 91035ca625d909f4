import * as z from 'zod';

import type { BlockLint } from './contract.ts';
import { setting } from './fields.ts';
import { pinDistance } from './pinDistance.ts';

const percent = z.number().min(0).max(100);

/** Where a point lies on a picture: the fields by which editors place it there. */
export const pointFields = {
  x: setting(
    percent.clone(),
    {
      title: 'Across',
      description:
        'Where the point lies, in percent of the picture’s width from its left edge, in every language.',
      example: 24,
    },
    'percent',
  ),
  y: setting(
    percent.clone(),
    {
      title: 'Down',
      description: 'Where the point lies, in percent of the picture’s height from its top.',
      example: 31.5,
    },
    'percent',
  ),
};

/** A point of a picture, by what it is called. */
interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Percent of the picture: 20 px of a picture as wide as a telephone. */
const CLOSEST = 6;

/** Warnings for points, the `pins` of a block, that lie too close to one before them. */
export const lintPoints = (points: readonly NamedPoint[]): readonly BlockLint[] =>
  points.flatMap((point, index): readonly BlockLint[] => {
    const near = points.slice(0, index).find((other) => pinDistance(point, other) < CLOSEST);
    return near === undefined ? [] : [tooClose(['pins', index], near.name)];
  });

const tooClose = (path: BlockLint['path'], other: string): BlockLint => ({
  severity: 'warning',
  rule: 'points-too-close',
  path,
  message: `This point lies less than ${CLOSEST} percent from “${other}”: on a telephone one covers the other.`,
  remedy: 'Move the points apart, or make one of the two.',
});

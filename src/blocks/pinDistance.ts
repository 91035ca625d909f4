interface Place {
  readonly x: number;
  readonly y: number;
}

/** Below this, in percent, pins of full size could lie on each other on a narrow screen. */
const DENSE = 15;

/** How far two pins are from each other, in percent of the picture, as if it were square. */
export const pinDistance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether any two pins are so close that they must be small. */
export const areDense = (pins: readonly Place[]): boolean =>
  pins.some((pin, index) => pins.slice(index + 1).some((other) => pinDistance(pin, other) < DENSE));

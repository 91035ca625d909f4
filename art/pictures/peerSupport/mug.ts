import { palette } from '../../palette.ts';
import { OUTLINE } from '../../shapes.ts';

/** A mug of tea, 36 wide and 36 high without its handle and steam. */
export const mug = (x: number, y: number, colour: string): string =>
  [
    `<path d="M${x + 35} ${y + 8}h6a9 9 0 0 1 0 18h-6" fill="none" ${OUTLINE}/>`,
    `<path d="M${x} ${y}h36v30a6 6 0 0 1-6 6H${x + 6}a6 6 0 0 1-6-6z" fill="${colour}" ${OUTLINE}/>`,
    `<path d="M${x + 12} ${y - 10}c-6-7 6-9 0-18M${x + 25} ${y - 10}c-6-7 6-9 0-18" fill="none" stroke="${palette.paper}" stroke-width="4" stroke-linecap="round"/>`,
  ].join('');

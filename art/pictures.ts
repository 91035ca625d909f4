import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { svgOf } from './pictures/picture.ts';
import { pictures } from './pictures/pictures.ts';
import { MEDIA } from './places.ts';

/** Draws all pictures into the course. */
export function run(): void {
  for (const picture of pictures) writeFileSync(join(MEDIA, picture.file), svgOf(picture));
}

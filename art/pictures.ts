import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { svgOf } from './pictures/picture.ts';
import { albums } from './pictures/pictures.ts';
import { mediaOf } from './places.ts';

/** Draws all pictures into their courses. */
export function run(): void {
  for (const { course, pictures } of albums)
    for (const picture of pictures)
      writeFileSync(join(mediaOf(course), picture.file), svgOf(picture));
}

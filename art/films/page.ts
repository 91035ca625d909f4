import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cast } from '../people/cast.ts';
import { BUST_CLIP, likeness } from '../people/person.ts';
import { FONTS } from '../places.ts';
import { likenessesIn } from './actor.ts';
import { HEIGHT, WIDTH } from './film.ts';

/** A page with everything that the pictures of a film refer to. They are shown one by one in `#stage`. */
export const pageOf = (pictures: readonly string[]): string =>
  `<!doctype html><style>${face('Fraunces', 'fraunces')}${face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next')}body{margin:0}svg{display:block}</style>` +
  `<p style="position:absolute;visibility:hidden;font:600 9px Fraunces">a<b style="font:600 9px 'Atkinson Hyperlegible Next'">a</b></p>` +
  `<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${BUST_CLIP}${people(pictures)}</defs><g id="stage"></g></svg>`;

const people = (pictures: readonly string[]): string =>
  likenessesIn(pictures)
    .map(
      ([name, expression]) =>
        `<g id="${name}-${expression}" clip-path="url(#bust)">${likeness(cast[name], expression)}</g>`,
    )
    .join('');

function face(family: string, name: string): string {
  const file = join(FONTS, name, 'files', `${name}-latin-wght-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${data})}`;
}

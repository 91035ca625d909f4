import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ART } from '../places.ts';

const drawings = new Map<string, string>();

/** The inside of one of the drawings in `parts`, with its colours still open. */
export function part(name: string): string {
  const known = drawings.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(join(ART, 'people', 'parts', `${name}.svg`), 'utf8');
  const drawing = file
    .trim()
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
  drawings.set(name, drawing);
  return drawing;
}

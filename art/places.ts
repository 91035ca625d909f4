import { join } from 'node:path';

/** The folder of these scripts. */
export const ART = import.meta.dirname;

/** Where the pictures and films of the reference course are kept. */
export const MEDIA = join(ART, '..', 'courses', 'peer-work', 'media');

/** The packages of the course's fonts. */
export const FONTS = join(ART, '..', 'node_modules', '@fontsource-variable');

/** The outlines of the texts of the pictures, which `letters.ts` makes. */
export const LETTERS = join(ART, 'pictures', 'letters.json');

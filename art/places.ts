import { join } from 'node:path';

/** The folder of these scripts. */
export const ART = import.meta.dirname;

/** A course with drawings of ours, by the name of its folder. */
export type DrawnCourse = 'peer-work' | 'peer-support' | 'intentional-peer-support' | 'gallery';

/** Where the pictures and films of a course are kept. */
export const mediaOf = (course: DrawnCourse): string => join(ART, '..', 'courses', course, 'media');

/** The packages of the course's fonts. */
export const FONTS = join(ART, '..', 'node_modules', '@fontsource-variable');

/** The outlines of the texts of the pictures, which `letters.ts` makes. */
export const LETTERS = join(ART, 'pictures', 'letters.json');

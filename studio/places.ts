import { join } from 'node:path';

/** The folder of these scripts. */
export const STUDIO = import.meta.dirname;

/** Where the pictures and films of the reference course are kept. */
export const MEDIA = join(STUDIO, '..', 'courses', 'peer-work', 'media');

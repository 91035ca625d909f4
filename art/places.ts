import { join } from 'node:path';

/** The folder of these scripts. */
export const ART = import.meta.dirname;

/** Where the pictures and films of the reference course are kept. */
export const MEDIA = join(ART, '..', 'courses', 'peer-work', 'media');

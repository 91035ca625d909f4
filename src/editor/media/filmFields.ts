import type { FilmSeen } from './filmSeen.ts';

/**
 * What a film says of itself, as the fields around it have it. Apart from the field for a film, for the
 * films of the whole course are replaced in their list as well.
 */
export const filmFields = ({ seconds, width, height }: FilmSeen, poster: string | null) => ({
  seconds: Math.max(1, Math.round(seconds)),
  ...(width === 0 ? {} : { size: { width, height } }),
  ...(poster === null ? {} : { poster }),
});

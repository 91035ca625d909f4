import type { Locale } from '../schema/locale.ts';

/** Which media file learners get for one that the author names: another where a translation has one. */
export function localFile(locale: Pick<Locale, 'media'> | undefined): (file: string) => string {
  const madeAgain = new Map(locale?.media.map(({ file, instead }) => [file, instead]));
  return (file) => madeAgain.get(file) ?? file;
}

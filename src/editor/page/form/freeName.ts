import { mediaType } from '../../../core/mediaType.ts';
import { foldedName } from '../../../course/check/mediaNameRules.ts';
import { MEDIA_FOLDER } from '../../../course/files.ts';
import { kebab } from '../../../course/kebab.ts';

/**
 * A name for a new file of the course: like its own, in letters that every system can have. Apart from
 * the field, which a test of names need not draw.
 */
export function freeName(own: string, media: Iterable<string>): string {
  const [, base = own, ending = ''] = /^(.*?)(\.[a-z\d]+)?$/i.exec(own) ?? [];
  const name = kebab(base) || CALLED[mediaType(own)?.split('/')[0] ?? ''] || 'file';
  const taken = new Set([...media].map(foldedName));
  const isFree = (wish: string) => !taken.has(`${MEDIA_FOLDER}${wish}`);
  const end = ending.toLowerCase();
  if (isFree(name + end)) return name + end;
  for (let number = 2; ; number += 1) {
    const next = `${name}-${number}${end}`;
    if (isFree(next)) return next;
  }
}

/** What a file is called whose own name has no letter that every system can have. */
const CALLED: Readonly<Record<string, string>> = {
  image: 'picture',
  video: 'film',
  audio: 'recording',
  text: 'text',
};

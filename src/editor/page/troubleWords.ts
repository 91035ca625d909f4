import type { TFunction } from 'i18next';

import { isTextFile, MEDIA_FOLDER } from '../../course/files.ts';
import type { ShelfTrouble } from '../shelf/shelf.ts';

const MEGABYTE = 1_000_000;

/** What a shelf could not do, and what the author can do about it. */
export function troubleWords(trouble: ShelfTrouble, t: TFunction<'editor'>): string {
  switch (trouble.kind) {
    case 'tooLarge': {
      const most = Math.floor(trouble.most / MEGABYTE);
      // Nobody who writes a lesson knows that it is a file.
      if (isTextFile(trouble.path)) return t('trouble.tooLong', { most });
      return t('trouble.tooLarge', { file: trouble.path.replace(MEDIA_FOLDER, ''), most });
    }
    default:
      return t(`trouble.${trouble.kind}`);
  }
}

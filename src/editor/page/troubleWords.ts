import type { TFunction } from 'i18next';

import type { ShelfTrouble } from '../shelf/shelf.ts';

const MEGABYTE = 1_000_000;

/** What a shelf could not do, and what the author can do about it. */
export function troubleWords(trouble: ShelfTrouble, t: TFunction<'editor'>): string {
  switch (trouble.kind) {
    case 'conflict':
      return t('trouble.conflict', { files: [...trouble.now.keys()].join(', ') });
    case 'tooLarge':
      return t('trouble.tooLarge', {
        file: trouble.path,
        most: Math.floor(trouble.most / MEGABYTE),
      });
    default:
      return t(`trouble.${trouble.kind}`);
  }
}

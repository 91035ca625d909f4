import type { TFunction } from 'i18next';

import type { PublishTrouble } from '../shelf/publisher.ts';
import { troubleWords } from './troubleWords.ts';

/** Why nothing was published, and what the author can do; `null` where it brings its own words. */
export function publishTroubleWords(
  trouble: PublishTrouble,
  t: TFunction<'editor'>,
): string | null {
  switch (trouble.kind) {
    case 'said':
      return null;
    case 'broken':
    case 'busy':
    case 'endless':
    case 'failed':
      return t(`publish.trouble.${trouble.kind}`);
    case 'noPlayer':
    case 'notHere':
    case 'needsDesk':
      return t(`site.${trouble.kind}`);
    case 'otherNumbers':
      return t('site.otherNumbers', { previous: trouble.previous });
    case 'gone':
    case 'refused':
      return t('publish.trouble.gone');
    default:
      return troubleWords(trouble, t);
  }
}

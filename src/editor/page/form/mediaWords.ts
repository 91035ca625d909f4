import type { TFunction } from 'i18next';

import type { PictureTrouble } from '../../media/picturePlan.ts';
import type { PictureFacts, TakenPicture } from '../../media/takePicture.ts';

type Translate = TFunction<'editor'>;

/** How large a file is, as people say it. */
function bytesInWords(bytes: number, t: Translate): string {
  return bytes >= 1_000_000
    ? t('media.megabytes', { size: Math.round(bytes / 100_000) / 10 })
    : t('media.kilobytes', { size: Math.max(1, Math.round(bytes / 1_000)) });
}

/** What became of a picture: “4032 × 3024, 5.2 MB → 1600 × 1200, 180 kB”. */
export function takenWords({ before, after, redrawn }: TakenPicture, t: Translate): string {
  const [was, is] = [factsInWords(before, t), factsInWords(after, t)];
  const isSmaller = redrawn && before.size !== null && after.bytes < before.bytes;
  if (isSmaller) return t('media.smaller', { before: was, after: is });
  return t(redrawn ? 'media.redrawn' : 'media.kept', { after: is });
}

function factsInWords({ bytes, size }: PictureFacts, t: Translate): string {
  const said = bytesInWords(bytes, t);
  return size === null ? said : t('media.pixels', { ...size, bytes: said });
}

/** Why a file cannot be a picture of the course, and what to do about it. */
export function pictureTroubleWords(trouble: PictureTrouble, t: Translate): string {
  switch (trouble.kind) {
    case 'foreign':
      return t(`media.trouble.${trouble.format}`);
    case 'pixels':
    case 'drawing':
      return t(`media.trouble.${trouble.kind}`, { ...trouble });
    case 'moving':
      return t('media.trouble.moving', { bytes: bytesInWords(trouble.size, t) });
    default:
      return t(`media.trouble.${trouble.kind}`);
  }
}

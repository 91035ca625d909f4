import type { TFunction } from 'i18next';

import { timeOf } from '../../media/cues.ts';
import type { MediaTrouble, TakenFile } from '../../media/takeFile.ts';
import type { PictureFacts, TakenPicture } from '../../media/takePicture.ts';
import { sentenceIn } from '../../words/sentenceIn.ts';

type Translate = TFunction<'editor'>;

/** How large a file is, as people say it. */
export function bytesInWords(bytes: number, t: Translate): string {
  return bytes >= 1_000_000
    ? t('media.megabytes', { size: Math.round(bytes / 100_000) / 10 })
    : t('media.kilobytes', { size: Math.max(1, Math.round(bytes / 1_000)) });
}

/** What became of a picture: “4032 × 3024, 5.2 MB → 1600 × 1200, 180 kB”. */
function takenWords({ before, after, redrawn }: TakenPicture, t: Translate): string {
  const [was, is] = [factsInWords(before, t), factsInWords(after, t)];
  const isSmaller = redrawn && before.size !== null && after.bytes < before.bytes;
  if (isSmaller) return t('media.smaller', { before: was, after: is });
  return t(redrawn ? 'media.redrawn' : 'media.kept', { after: is });
}

/** How large a picture is: “1600 × 1200, 180 kB”. */
export function factsInWords({ bytes, size }: PictureFacts, t: Translate): string {
  const said = bytesInWords(bytes, t);
  return size === null ? said : t('media.pixels', { ...size, bytes: said });
}

/** What became of a file that is in; `null` where there is nothing to say. */
export function becameWords({ bytes, became }: TakenFile, t: Translate): string | null {
  switch (became?.kind) {
    case 'picture':
      return takenWords(became.picture, t);
    case 'film': {
      const { seconds, width, height } = became.film;
      const size = bytesInWords(bytes.length, t);
      const said = width === 0 ? size : t('media.pixels', { width, height, bytes: size });
      return t('media.film', { time: timeOf(seconds).replace(/\.\d+$/, ''), size: said });
    }
    case 'captions': {
      const { cues, faults } = became.read;
      const lines = faults.map(({ line }) => line).join(', ');
      const count = t('media.captions', { number: cues.length });
      return lines === '' ? count : `${count} ${t('media.leftOut', { lines })}`;
    }
    case undefined:
      return null;
  }
}

/** Why a file cannot stand in a field of the course, and what to do about it. */
export function mediaTroubleWords(trouble: MediaTrouble, t: Translate, language: string): string {
  switch (trouble.kind) {
    case 'foreign':
      return t(`media.trouble.${trouble.format}`);
    case 'drawing': {
      const { line, what, remedy } = trouble;
      return t('media.trouble.drawing', {
        fault: sentenceIn(language, 'unsafe-svg', `Line ${line}: ${what}`),
        remedy: sentenceIn(language, 'unsafe-svg', remedy),
      });
    }
    case 'pixels':
    case 'unplayed':
    case 'unheard':
      return t(`media.trouble.${trouble.kind}`, { ...trouble });
    case 'moving':
      return t('media.trouble.moving', { bytes: bytesInWords(trouble.size, t) });
    case 'largeFilm':
    case 'largeRecording': {
      const { size, most } = trouble;
      return t(`media.trouble.${trouble.kind}`, {
        bytes: bytesInWords(size, t),
        most: bytesInWords(most, t),
      });
    }
    default:
      return t(`media.trouble.${trouble.kind}`);
  }
}

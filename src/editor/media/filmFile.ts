import type { FieldFacts } from '../../blocks/fields.ts';
import { mediaEndings } from '../../course/check/mediaEndings.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import { fileKind } from '../../course/media/fileKind.ts';
import { mediaFile } from '../../course/media/mediaFile.ts';
import { MOST_MEDIA } from '../shelf/shelfNames.ts';
import { lettersAt } from './byteParts.ts';

/** Why a film or a recording cannot stand in a course: each has words of its own. */
export type FilmTrouble =
  | { readonly kind: 'empty' | 'noFilm' | 'noRecording' }
  /** Formats and codings that only some browsers play, as people know them. */
  | { readonly kind: 'unplayed' | 'unheard'; readonly format: string }
  | { readonly kind: 'largeFilm' | 'largeRecording'; readonly size: number; readonly most: number };

/** What every browser in use plays, as containers call it. */
const PLAYED =
  /^(?:avc[13]|av01|mp4a|Opus|fLaC|V_VP8|V_VP9|V_AV1|A_VORBIS|A_OPUS|text|tx3g|tmcd|mp4s|S_.*|rtp )$/;
const KNOWN_AS: Readonly<Record<string, string>> = { hvc1: 'HEVC', hev1: 'HEVC', apcn: 'ProRes' };

/** What a film or a recording has to end in, or why it cannot be played everywhere. */
export async function filmEnding(
  file: Blob,
  media: 'video' | 'audio',
): Promise<string | FilmTrouble> {
  if (file.size === 0) return { kind: 'empty' };
  const [unplayed, large] =
    media === 'video'
      ? (['unplayed', 'largeFilm'] as const)
      : (['unheard', 'largeRecording'] as const);
  if (file.size > MOST_MEDIA) return { kind: large, size: file.size, most: MOST_MEDIA };
  const part = async (from: number, length: number) =>
    new Uint8Array(await file.slice(from, from + length).arrayBuffer());
  const head = await part(0, 512);
  const kind = fileKind(head);
  if (kind === 'mov' || kind === 'avi') return { kind: unplayed, format: kind.toUpperCase() };
  if (kind === 'webm' && lettersAt(head, 0, 64).includes('matroska')) {
    return { kind: unplayed, format: 'MKV' };
  }
  if (kind === null || !mediaEndings[media].includes(kind)) {
    return { kind: media === 'video' ? 'noFilm' : 'noRecording' };
  }
  const known = await mediaFile(`${MEDIA_FOLDER}film.${kind}`, { size: file.size, part });
  const codecs = 'facts' in known ? known.facts?.film?.codecs : undefined;
  const foreign = codecs?.find((codec) => codec !== '' && !PLAYED.test(codec));
  return foreign === undefined ? kind : { kind: unplayed, format: KNOWN_AS[foreign] ?? foreign };
}

/** Whether a field takes films or recordings. */
export const isPlayed = (media: FieldFacts['media']): media is 'video' | 'audio' =>
  media === 'video' || media === 'audio';

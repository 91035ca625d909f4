import type { FieldFacts } from '../../blocks/fields.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { MOST_MEDIA } from '../shelf/shelfNames.ts';
import { captionLetters, readCues, type ReadCues, vttOf } from './cues.ts';
import { filmEnding, type FilmTrouble, isPlayed } from './filmFile.ts';
import { type FilmSeen, filmSeen } from './filmSeen.ts';
import type { PictureTrouble } from './picturePlan.ts';
import { redrawInWorker } from './redrawing.ts';
import { type TakenPicture, takePicture } from './takePicture.ts';

/** A file that is fit to stand in a course. */
export interface TakenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its own name, with an ending that is true. */
  readonly name: string;
  /** What became of it, where it was looked into. */
  readonly became:
    | { readonly kind: 'picture'; readonly picture: TakenPicture }
    | { readonly kind: 'film'; readonly film: FilmSeen; readonly poster: TakenPicture | null }
    | { readonly kind: 'captions'; readonly read: ReadCues }
    | null;
}

export type MediaTrouble = PictureTrouble | FilmTrouble | { readonly kind: 'noCaptions' };

/** In bytes: what is said in a film of days. A film that was chosen in its place is not read. */
const MOST_CAPTIONS = 10_000_000;

type Taking = Promise<Result<TakenFile, MediaTrouble>>;

/** Makes a file for a field of a course of one that somebody chose. Never rejects. */
export async function takeFile(file: File, media: NonNullable<FieldFacts['media']>): Taking {
  try {
    if (media === 'image') return await takeImage(file);
    if (media === 'captions') return await takeCaptions(file);
    if (isPlayed(media)) return await takeFilm(file, media);
    if (file.size === 0) return fail({ kind: 'empty' });
    if (file.size > MOST_MEDIA) return fail({ kind: 'heavy' });
    return ok({ bytes: await bytesOf(file), name: file.name, became: null });
  } catch {
    // Taken away meanwhile, or on a disk that cannot be read.
    return fail({ kind: 'unread' });
  }
}

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

const named = ({ name }: File, ending: string): string =>
  `${name.replace(/\.[^.]*$/, '')}.${ending}`;

async function takeImage(file: File): Taking {
  const taken = await takePicture(file, redrawInWorker);
  if (!taken.ok) return taken;
  const { bytes, ending } = taken.value;
  return ok({
    bytes,
    name: named(file, ending),
    became: { kind: 'picture', picture: taken.value },
  });
}

async function takeFilm(file: File, media: 'video' | 'audio'): Taking {
  const ending = await filmEnding(file, media);
  if (typeof ending !== 'string') return fail(ending);
  const film = await filmSeen(file);
  if (film === null) {
    const kind = media === 'video' ? 'unplayed' : 'unheard';
    return fail({ kind, format: ending.toUpperCase() });
  }
  const poster = film.poster === null ? null : await takePicture(film.poster, redrawInWorker);
  return ok({
    bytes: await bytesOf(file),
    name: named(file, ending),
    became: { kind: 'film', film, poster: poster?.ok === true ? poster.value : null },
  });
}

/** As WebVTT, whatever it was: browsers show nothing else. */
async function takeCaptions(file: File): Taking {
  if (file.size > MOST_CAPTIONS) return fail({ kind: 'heavy' });
  const read = readCues(captionLetters(await bytesOf(file)));
  if (read.cues.length === 0) return fail({ kind: file.size === 0 ? 'empty' : 'noCaptions' });
  return ok({
    bytes: new TextEncoder().encode(vttOf(read.cues)),
    name: named(file, 'vtt'),
    became: { kind: 'captions', read },
  });
}

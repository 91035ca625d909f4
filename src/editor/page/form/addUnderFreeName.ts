import { MEDIA_FOLDER } from '../../../course/files.ts';
import type { ShelfTrouble } from '../../shelf/shelf.ts';
import type { FormTools } from './FormContext.ts';
import { freeName } from './freeName.ts';

/** What is asked of the course's files. */
type Files = Pick<FormTools, 'media' | 'addMedia' | 'mediaBin'>;

interface NamedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As it would like to be called. */
  readonly name: string;
}

/** The name that a file has in the course; `refused`: the one that it would have had, had it been taken. */
export interface Added {
  readonly name: string;
  readonly refused: ShelfTrouble | null;
}

/** So many files of one name may come from other windows before anybody here hears of one of them. */
const TRIES = 50;

/**
 * Puts a file into the course under a name that no other one has: also none that another window puts
 * there at the same time, and none that was removed and could come back where a field still names it.
 *
 * @param nameFor Gives a name that is none of these paths.
 */
export async function addUnderFreeName(
  { media, addMedia, mediaBin }: Files,
  { name: wish, bytes }: NamedBytes,
  nameFor: (wish: string, taken: readonly string[]) => string = freeName,
): Promise<Added> {
  const binned = (await mediaBin?.()) ?? [];
  const taken = [...media.keys(), ...binned.map(({ path }) => path)];
  for (let tries = 1; ; tries += 1) {
    const name = nameFor(wish, taken);
    const path = MEDIA_FOLDER + name;
    const refused = await addMedia(path, bytes);
    if (refused?.kind !== 'taken' || tries === TRIES) return { name, refused };
    taken.push(path);
  }
}

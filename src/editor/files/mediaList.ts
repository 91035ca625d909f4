import type { FieldFacts } from '../../blocks/fields.ts';
import { mediaEndings } from '../../course/check/mediaEndings.ts';
import { isLeftover, MEDIA_FOLDER } from '../../course/files.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import { filesThatWrite, mediaUses } from './mediaUses.ts';

export type MediaKind = Exclude<NonNullable<FieldFacts['media']>, 'any'>;

/** A file of the media folder, and where the course shows it. */
export interface MediaEntry {
  /** As fields write it. */
  readonly name: string;
  /** `null` where no course can show such a file. */
  readonly kind: MediaKind | null;
  /** In bytes; `null` where nobody knows. */
  readonly size: number | null;
  /** Nothing in the course names the file where there is none. */
  readonly uses: readonly DraftPlace[];
}

/** All files of the media folder, in the order of their names. */
export function mediaList(draft: Draft, others: StoredCourse['others']): readonly MediaEntry[] {
  const uses = mediaUses(draft);
  return [...others]
    .filter(([path]) => path.startsWith(MEDIA_FOLDER) && !isLeftover(path))
    .map(([path, file]): MediaEntry => {
      const name = path.slice(MEDIA_FOLDER.length);
      return {
        name,
        kind: kindOf(name),
        size: 'size' in file ? (file.size ?? null) : null,
        uses: uses.get(name) ?? filesThatWrite(draft, name),
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** A picture is one before it is a document that learners can take away. */
const KINDS: readonly MediaKind[] = ['image', 'video', 'audio', 'captions', 'document'];

function kindOf(name: string): MediaKind | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return KINDS.find((kind) => mediaEndings[kind].includes(ending)) ?? null;
}

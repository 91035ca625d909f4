import { lessonSchema } from '../../course/schema/lesson.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { insertPicture, insertPlayed } from '../commands/mediaBlocks.ts';
import { setField } from '../commands/setField.ts';
import { together } from '../commands/together.ts';
import { below } from '../editing/places.ts';
import { formFields } from './form/controlOf.ts';

/** What a picture that falls on the page may become. */
export interface PictureTarget {
  /** The picture of the block that is chosen, or that of a new block below it. */
  readonly kind: 'here' | 'below';
  /** The block that is chosen; a new one at the end of the lesson comes below none. */
  readonly block: unknown;
  readonly take: (name: string) => Command;
}

/** What a film or a recording that falls on the page becomes: a block of its own, below what is chosen. */
export interface FilmTarget extends Omit<PictureTarget, 'take'> {
  /** @param facts What the file says of itself. */
  readonly take: (name: string, facts: Readonly<Record<string, unknown>>) => Command;
}

export function filmTarget(place: DraftPlace | null, lesson: unknown): FilmTarget | null {
  const free = placeBelow(place, lesson);
  if (free === null) return null;
  const { list, index, block } = free;
  return { kind: 'below', block, take: (name, facts) => insertPlayed(list, index, name, facts) };
}

/** The new block comes last, as it takes nothing away: it is what a picture is pasted into. */
export function pictureTargets(
  place: DraftPlace | null,
  lesson: unknown,
): readonly PictureTarget[] {
  if (place === null || !place.file.startsWith('lessons/')) return [];
  const here = pictureHere(place, lesson);
  const free = placeBelow(place, lesson);
  if (free === null) return here;
  const { list, index, block } = free;
  const take = (file: string) => insertPicture(list, index, 'image', file);
  return [...here, { kind: 'below', block, take }];
}

/** Below the block that is chosen, else at the end of the lesson; `null` where no block stands. */
function placeBelow(place: DraftPlace | null, lesson: unknown) {
  const blocks = valueAt(lesson, ['blocks']);
  if (place === null || !place.file.startsWith('lessons/') || !Array.isArray(blocks)) return null;
  const [list, chosen] = place.path;
  const index = list === 'blocks' && typeof chosen === 'number' ? chosen + 1 : blocks.length;
  const before: unknown = blocks[index - 1];
  return { list: { file: place.file, path: ['blocks'] }, index, block: before };
}

/** The field for a picture that the block has, whatever its type. */
function pictureHere(place: DraftPlace, lesson: unknown): readonly PictureTarget[] {
  const block = valueAt(lesson, place.path);
  const schema = place.path.length === 0 ? null : schemaAt(lessonSchema, lesson, place.path);
  const fields = schema === null ? [] : formFields(schema, block);
  const field = fields.find(({ control }) => control.kind === 'media' && control.media === 'image');
  if (field === undefined) return [];
  const isDescribed = fields.some(({ name }) => name === 'alternative');
  const take = (name: string) =>
    together(
      setField(below(place, field.name), name),
      ...(isDescribed ? [setField(below(place, 'alternative'), undefined)] : []),
    );
  return [{ kind: 'here', block, take }];
}

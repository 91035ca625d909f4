import { lessonSchema } from '../../course/schema/lesson.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import { insertBlock } from '../commands/blocks.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
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

/** The new block comes last, as it takes nothing away: it is what a picture is pasted into. */
export function pictureTargets(
  place: DraftPlace | null,
  lesson: unknown,
): readonly PictureTarget[] {
  if (place === null || !place.file.startsWith('lessons/')) return [];
  const here = pictureHere(place, lesson);
  const blocks = valueAt(lesson, ['blocks']);
  if (!Array.isArray(blocks)) return here;
  const [list, chosen] = place.path;
  const index = list === 'blocks' && typeof chosen === 'number' ? chosen + 1 : blocks.length;
  const blockList: DraftPlace = { file: place.file, path: ['blocks'] };
  return [
    ...here,
    {
      kind: 'below',
      block: blocks[index - 1],
      take: (file) =>
        together(
          insertBlock(blockList, index, 'image', { file }),
          // Whether it only decorates is for its author to say.
          ...['decorative', 'width'].map((name) =>
            setField(below(below(blockList, index), name), undefined),
          ),
        ),
    },
  ];
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

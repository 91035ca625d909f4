import { mapInlines } from '../../richtext/mapInlines.ts';
import type { RichInline, RichText } from '../../richtext/tree.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';
import type { Keys } from './keys.ts';

/** Makes the links to blocks in a text of a course say in which lesson those are: players have to know. */
export function linkedBlocks(
  { lessons }: Pick<LoadedCourse, 'lessons'>,
  keys: Keys,
): (text: RichText) => RichText {
  // Gathered once a text asks: most courses have no such link.
  let lessonOf: ReadonlyMap<string, string> | null = null;
  const linked = (inline: RichInline): RichInline => {
    if (!('children' in inline)) return inline;
    const children = inline.children.map(linked);
    if (inline.type !== 'courseLink' || inline.to.kind !== 'block') return { ...inline, children };
    lessonOf ??= lessonsOfBlocks(lessons);
    const lesson = lessonOf.get(inline.to.id);
    if (lesson === undefined) return { ...inline, children };
    return { ...inline, to: { kind: 'lesson', id: lesson, block: keys.block(inline.to.id) } };
  };
  return (text) => mapInlines(text, linked);
}

const lessonsOfBlocks = (lessons: LoadedCourse['lessons']): ReadonlyMap<string, string> =>
  new Map(
    lessons.flatMap((lesson) =>
      walkBlocks(lesson).map(({ block }) => [block.id, lesson.id] as const),
    ),
  );

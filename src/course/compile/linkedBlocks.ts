import type { RichBlock, RichInline, RichText } from '../../richtext/tree.ts';
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
  return (text) => text.map((block) => inBlock(block, linked));
}

const lessonsOfBlocks = (lessons: LoadedCourse['lessons']): ReadonlyMap<string, string> =>
  new Map(
    lessons.flatMap((lesson) =>
      walkBlocks(lesson).map(({ block }) => [block.id, lesson.id] as const),
    ),
  );

function inBlock(block: RichBlock, linked: (inline: RichInline) => RichInline): RichBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: block.children.map(linked) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((each) => inBlock(each, linked))),
      };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => cell.map(linked)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(linked))),
      };
  }
}

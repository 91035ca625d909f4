import { blockTitle } from '../core/blockTitle.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import type { BlockKey } from '../core/blockState.ts';
import { keepEqual, memoEach } from '../core/memo.ts';
import type { PlayableContentLesson } from '../course/playable.ts';
import { openSections } from './body.ts';
import { contentLesson, type CourseContext } from './courseContext.ts';
import { indexLesson } from './lessonIndex.ts';
import { opensGates } from './thisRun.ts';
import type { LessonPartView } from './view.ts';

/** A lesson with fewer parts is seen at a glance. */
const LONG = 3;

/** The parts of the open lesson, if it is a long one, and where in it the learner is. */
export function lessonPartsView(context: CourseContext): readonly LessonPartView[] {
  const lesson = contentLesson(context);
  const parts = lesson === null ? [] : partsOf(lesson);
  if (lesson === null || parts.length < LONG) return NONE;
  const index = indexLesson(lesson);
  const { blocksDone, place } = context.record.run;
  const open = openSections(index, blocksDone, opensGates(context));
  const order = [...index.byKey.keys()];
  const here = order.indexOf(place?.value.block ?? -1);
  const current = parts.findLast(({ key }) => order.indexOf(key) <= here) ?? parts[0];
  return keepParts(
    parts.map((part) => ({
      block: part.key,
      title: part.title,
      open: (index.byKey.get(part.key)?.section ?? 0) < open,
      current: part === current,
    })),
  );
}

const NONE: readonly LessonPartView[] = [];

const keepParts = keepEqual<LessonPartView>(
  (a, b) =>
    a.block === b.block && a.title === b.title && a.open === b.open && a.current === b.current,
);

interface Part {
  readonly key: BlockKey;
  readonly title: string;
}

/** A part begins with a titled text; after a Continue without one, with the first title. */
const partsOf = memoEach((lesson: PlayableContentLesson): readonly Part[] =>
  indexLesson(lesson).sections.flatMap(({ blocks }) => {
    const titled = blocks.flatMap(titledPart);
    const texts = titled.filter(({ isText }) => isText);
    return texts.length > 0 ? texts : titled.slice(0, 1);
  }),
);

function titledPart(block: PlayableBlock) {
  const { key, type } = block;
  const title = blockTitle(block);
  return title === null ? [] : [{ key, title, isText: type === 'text' }];
}

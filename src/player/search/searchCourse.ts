import type { BlockKey, LessonKey } from '../../core/blockState.ts';
import { memoEach } from '../../core/memo.ts';
import type {
  SearchedBlock,
  SearchedLesson,
  SearchedText,
  SearchIndex,
} from '../../course/searchIndex.ts';
import type { LessonView } from '../../engine/view.ts';
import { comparedForm, findWords, type SoughtWord, type WordSpan } from './foundWords.ts';

/** A place of the course where words were found. */
export interface SearchHit {
  readonly lesson: LessonView;
  /** `null`: the lesson itself, by its title or its opener. */
  readonly block: BlockKey | null;
  /** What stands above the words in the lesson; `null` where nothing does. */
  readonly heading: string | null;
  readonly text: string;
  readonly spans: readonly WordSpan[];
  readonly isHeading: boolean;
}

/** Where words were found that are not shown yet. */
export interface ClosedHits {
  readonly lesson: LessonView;
  /** `locked`: the lesson opens later. `later`: what follows a Continue that is shut. */
  readonly why: 'locked' | 'later';
  readonly count: number;
}

export interface FoundInCourse {
  /** The best first: titles, then headings, then texts; those alike in the order of the course. */
  readonly hits: readonly SearchHit[];
  /** In the order of the course. */
  readonly closed: readonly ClosedHits[];
}

/** Where the learner is in the course. */
export interface SearchedCourse {
  readonly index: SearchIndex;
  readonly lessons: readonly LessonView[];
  /** The blocks that are done, of which a Continue lets the learner on; `null`: every one does. */
  readonly passed: ReadonlySet<BlockKey> | null;
}

interface RankedHit extends SearchHit {
  readonly rank: number;
}

/** Finds words in the course: each place has all of them, in a text and in what stands above it. */
export function searchCourse(
  { index, lessons, passed }: SearchedCourse,
  sought: readonly SoughtWord[],
): FoundInCourse {
  const searched = lessonsByKey(index);
  const hits: RankedHit[] = [];
  const closed: ClosedHits[] = [];
  for (const lesson of lessons) {
    const { open, shut } = partedAt(searched.get(lesson.lesson.key), passed);
    const locked = lesson.status === 'locked';
    const found = [...inTitle(lesson, sought), ...inOpener(lesson, searched, sought)];
    const here = [...found, ...inBlocks(lesson, open, sought)];
    const later = inBlocks(lesson, shut, sought);
    if (!locked) hits.push(...here);
    const count = locked ? here.length + later.length : later.length;
    if (count > 0) closed.push({ lesson, why: locked ? 'locked' : 'later', count });
  }
  return { hits: hits.toSorted((a, b) => b.rank - a.rank), closed };
}

const lessonsByKey = memoEach(
  ({ lessons }: SearchIndex): ReadonlyMap<LessonKey, SearchedLesson> =>
    new Map(lessons.map((lesson) => [lesson.key, lesson])),
);

/** What of a lesson is open, and what follows the first Continue that is not passed. */
function partedAt(lesson: SearchedLesson | undefined, passed: SearchedCourse['passed']) {
  const blocks = lesson?.blocks ?? [];
  const gate = blocks.findIndex(
    ([key, ...texts]) => texts.length === 0 && passed?.has(key) === false,
  );
  const end = gate === -1 ? blocks.length : gate;
  return { open: blocks.slice(0, end), shut: blocks.slice(end) };
}

/** What a hit is worth beyond how near its words come: at most 3 each. */
const TITLE = 200;
const HEADING = 100;

function inTitle(lesson: LessonView, sought: readonly SoughtWord[]): readonly RankedHit[] {
  const text = lesson.lesson.title;
  const { spans, words, nearness } = findWords(text, sought);
  if (words.size < sought.length) return [];
  const rank = TITLE + nearness / sought.length;
  return [{ lesson, block: null, heading: null, text, spans, isHeading: true, rank }];
}

const inOpener = (
  lesson: LessonView,
  searched: ReadonlyMap<LessonKey, SearchedLesson>,
  sought: readonly SoughtWord[],
): readonly RankedHit[] =>
  best(inTexts(lesson, null, null, searched.get(lesson.lesson.key)?.opener ?? [], sought));

function inBlocks(
  lesson: LessonView,
  blocks: readonly SearchedBlock[],
  sought: readonly SoughtWord[],
): readonly RankedHit[] {
  const stems = sought.map(({ root }) => root.replace(/y$/, ''));
  let above: string | null = null;
  return blocks.flatMap((block) => {
    const [key, ...texts] = block;
    const heading = above;
    above = texts.find((text) => typeof text !== 'string')?.[0] ?? above;
    const folded = comparedText(block);
    if (!stems.every((stem) => folded.includes(stem))) return [];
    return inTexts(lesson, key, heading, texts, sought);
  });
}

/** Nearly every block is passed over by this alone: made once, when something is first looked for. */
const comparedText = memoEach(([, ...texts]: SearchedBlock): string =>
  comparedForm(texts.flat().join(' ')),
);

/** One place for each heading: the best of what stands under it. */
function inTexts(
  lesson: LessonView,
  block: BlockKey | null,
  above: string | null,
  texts: readonly SearchedText[],
  sought: readonly SoughtWord[],
): readonly RankedHit[] {
  const hits: RankedHit[] = [];
  let heading = above;
  let under: RankedHit[] = [];
  let ofHeading: ReadonlySet<SoughtWord> = new Set();
  for (const each of texts) {
    const isHeading = typeof each !== 'string';
    const text = isHeading ? each[0] : each;
    const { spans, words, nearness } = findWords(text, sought);
    if (isHeading) {
      hits.push(...best(under));
      [under, heading, ofHeading] = [[], text, words];
    }
    if (spans.length === 0 || !sought.every((word) => words.has(word) || ofHeading.has(word))) {
      continue;
    }
    const rank = (isHeading ? HEADING : 0) + nearness / sought.length;
    under.push({ lesson, block, heading, text, spans, isHeading, rank });
  }
  return [...hits, ...best(under)];
}

const best = (hits: readonly RankedHit[]): readonly RankedHit[] =>
  hits.toSorted((a, b) => b.rank - a.rank).slice(0, 1);

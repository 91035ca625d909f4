import { use, useEffect, useMemo } from 'react';

import type { KeptNote } from '../../blocks/keptNote.ts';
import type { BlockKey, ItemNumber, LessonKey } from '../../core/blockState.ts';
import type { PlayableLesson, PlayableOutline } from '../../course/playable.ts';
import { indexLesson } from '../../engine/lessonIndex.ts';
import { type CourseSnapshot, selectRecord } from '../../engine/select.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { useCourse, useSend } from '../play/CourseActor.ts';
import type { OpenCourse } from '../play/openCourse.ts';
import { PlayerContext } from '../play/PlayerContext.ts';
import { useStore } from '../play/useStore.ts';
import { valueStore } from '../../session/valueStore.ts';

/** All notes of the learner, in the order of the course. What was asked for is fetched where it is not at hand. */
export function useNotes(): readonly KeptNote[] {
  const record = useCourse(selectRecord);
  const outline = useCourse(outlineOf);
  const lessons = useCourse(lessonsOf);
  const kept = useMemo(() => ownIn(record, outline), [record, outline]);
  useLessonsOf(kept, outline);
  return useMemo(() => keptNotes(kept, outline, lessons), [kept, outline, lessons]);
}

/** What may be a learner's own, by block: a note, or the items that were ticked in a list. */
type Own = ReadonlyMap<BlockKey, string | readonly ItemNumber[]>;
type Lessons = ReadonlyMap<LessonKey, PlayableLesson>;

/** All that is written, also where the course has its place no more; and what is ticked where there is a list. */
export function ownIn(
  { notes, run }: Pick<LearnerRecord, 'notes' | 'run'>,
  { own = [] }: Pick<PlayableOutline, 'own'>,
): Own {
  const written = [...notes].flatMap(([key, { value }]) =>
    value === '' ? [] : [[key, value] as const],
  );
  const ticked = own.flatMap(({ block }) => {
    const state = run.states.get(block)?.value;
    if (state?.kind !== 'answer' || state.answer.kind !== 'choice') return [];
    const { chosen } = state.answer;
    return chosen.length > 0 ? [[block, chosen] as const] : [];
  });
  return new Map<BlockKey, string | readonly ItemNumber[]>([...ticked, ...written]);
}

const outlineOf = ({ context }: CourseSnapshot): PlayableOutline => context.outline;
const lessonsOf = ({ context }: CourseSnapshot): Lessons => context.lessons;

/** Fetches the lessons in which something is the learner's own, each once. */
function useLessonsOf(own: Own, outline: PlayableOutline): void {
  // Where a block is shown alone, all that there is of the course is at hand.
  const lesson = use(PlayerContext)?.lesson;
  const send = useSend();
  const lessons = useCourse(lessonsOf);
  const places = outline.own?.filter(({ block }) => own.has(block)) ?? [];
  const wanted = outline.lessons
    .filter(({ key }) => !lessons.has(key) && places.some(({ lesson: of }) => of === key))
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    let isWanted = true;
    for (const id of wanted.split(' ').filter((each) => each !== '')) {
      void lesson?.(id).then((found) => {
        if (isWanted && found.ok) send({ type: 'lesson.loaded', lesson: found.value });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [wanted, lesson, send]);
}

/** What has words or ticks, as it stands in the course; notes that it has no more come last. */
export function keptNotes(
  own: Own,
  outline: PlayableOutline,
  lessons: Lessons,
): readonly KeptNote[] {
  const places = outline.own ?? [];
  const titles = new Map(outline.lessons.map(({ key, title }) => [key, title]));
  const placed = places.flatMap(({ lesson, block }) => {
    const kept = own.get(block);
    const said = kept === undefined ? null : noteOf(lessons.get(lesson), block, kept);
    return said === null ? [] : [{ block, lesson: titles.get(lesson) ?? null, ...said }];
  });
  const known = new Set(places.map(({ block }) => block));
  const gone = [...own].flatMap(([block, text]) =>
    known.has(block) || typeof text !== 'string'
      ? []
      : [{ block, lesson: null, prompt: null, text }],
  );
  return [...placed, ...gone];
}

/** `null` for ticks whose list is not at hand. */
function noteOf(
  lesson: PlayableLesson | undefined,
  key: BlockKey,
  kept: string | readonly ItemNumber[],
): Pick<KeptNote, 'prompt' | 'text'> | null {
  const block = lesson?.type === 'lesson' ? indexLesson(lesson).byKey.get(key)?.block : undefined;
  if (typeof kept === 'string') {
    return { prompt: block?.type === 'notes' ? block.content.prompt : null, text: kept };
  }
  if (block?.type !== 'checklist') return null;
  const lines = block.content.items.map(
    ({ item, text }) => `${kept.includes(item) ? '☑' : '☐'} ${text}`,
  );
  return { prompt: block.content.title, text: lines.join('\n') };
}

/** Of a character of the saved text, a letter takes up to one and a half. */
const LETTERS = 2 / 3;

const unknown = valueStore<number | null>(null);
const noCourse = valueStore<OpenCourse | null>(null);

/** For about how many letters more there is room in the saved text; `null` while nobody knows. */
export function useRoom(): number | null {
  const course = useStore(use(PlayerContext)?.course ?? noCourse);
  const room = useStore(course?.session.room ?? unknown);
  return room === null ? null : Math.floor(room * LETTERS);
}

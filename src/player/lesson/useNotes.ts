import { use, useEffect, useMemo } from 'react';

import type { KeptNote } from '../../blocks/keptNote.ts';
import type { BlockKey, LessonKey } from '../../core/blockState.ts';
import type { PlayableLesson, PlayableOutline } from '../../course/playable.ts';
import { indexLesson } from '../../engine/lessonIndex.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { useCourse, useSend } from '../play/CourseActor.ts';
import type { OpenCourse } from '../play/openCourse.ts';
import { PlayerContext } from '../play/PlayerContext.ts';
import { useStore } from '../play/useStore.ts';
import { valueStore } from '../../session/valueStore.ts';

/** All notes of the learner, in the order of the course. What was asked for is fetched where it is not at hand. */
export function useNotes(): readonly KeptNote[] {
  const notes = useCourse(notesOf);
  const outline = useCourse(outlineOf);
  const lessons = useCourse(lessonsOf);
  useLessonsOf(notes, outline);
  return useMemo(() => keptNotes(notes, outline, lessons), [notes, outline, lessons]);
}

type Notes = LearnerRecord['notes'];
type Lessons = ReadonlyMap<LessonKey, PlayableLesson>;

const notesOf = ({ context }: CourseSnapshot): Notes => context.record.notes;
const outlineOf = ({ context }: CourseSnapshot): PlayableOutline => context.outline;
const lessonsOf = ({ context }: CourseSnapshot): Lessons => context.lessons;

/** Fetches the lessons in which something was written, each once. */
function useLessonsOf(notes: Notes, outline: PlayableOutline): void {
  // Where a block is shown alone, all that there is of the course is at hand.
  const lesson = use(PlayerContext)?.lesson;
  const send = useSend();
  const lessons = useCourse(lessonsOf);
  const wanted = outline.lessons
    .filter((each) => each.type === 'lesson' && each.blocks.some((key) => notes.has(key)))
    .filter(({ key }) => !lessons.has(key))
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

/** Those with words, as they stand in the course; what it has no more comes last. */
export function keptNotes(
  notes: Notes,
  outline: PlayableOutline,
  lessons: Lessons,
): readonly KeptNote[] {
  const written = new Map([...notes].filter(([, { value }]) => value !== ''));
  const placed = outline.lessons.flatMap((lesson) =>
    lesson.type === 'lesson'
      ? lesson.blocks
          .filter((key) => written.has(key))
          .map((key) => ({
            block: key,
            lesson: lesson.title,
            prompt: promptOf(lessons.get(lesson.key), key),
          }))
      : [],
  );
  const known = new Set(placed.map(({ block }) => block));
  const gone = [...written.keys()]
    .filter((key) => !known.has(key))
    .map((block) => ({ block, lesson: null, prompt: null }));
  return [...placed, ...gone].map((note) => ({
    ...note,
    text: written.get(note.block)?.value ?? '',
  }));
}

function promptOf(lesson: PlayableLesson | undefined, key: BlockKey): string | null {
  if (lesson?.type !== 'lesson') return null;
  const block = indexLesson(lesson).byKey.get(key)?.block;
  return block?.type === 'notes' ? block.content.prompt : null;
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

import { adoptSame } from '../../core/adoptSame.ts';
import { memoEach } from '../../core/memo.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { type OutlineFile, unpackOutline } from '../../course/outlineFile.ts';
import type { PlayableCover, PlayableLesson, PlayableOutline } from '../../course/playable.ts';
import { coverFile, lessonFile, outlineFile } from '../../course/playableFiles.ts';
import { searchIndex } from '../../course/searchIndex.ts';
import type { CoursePart, FetchedCourse } from '../../player/play/sourceFrom.ts';
import type { SourceFailure } from '../../session/ports.ts';
import type { DraftPage } from '../build/builtDraft.ts';
import { withoutMarks } from '../marks/mark.ts';

type Files = DraftPage['files'];

/** A draft as the player asks for a course, and at once for whoever shows a change of it. */
export interface DraftSource extends FetchedCourse {
  /** From now on the draft is this one. */
  readonly take: (files: Files) => void;
  /** From now on no lesson waits for another: an author tries whichever they like. */
  readonly open: () => void;
  /** From now on a quiz asks all that it has, in the order in which it is written. */
  readonly askAll: () => void;
  /** From now on no text says which field it is of: the draft plays as learners get it. */
  readonly unmark: () => void;
  readonly coverIn: (language: string) => PlayableCover | null;
  /**
   * In the language that is shown, where the draft still has it; else in that of its author, who may just
   * have said that it is another one.
   */
  readonly coverShown: (shown: string, own: string) => PlayableCover | null;
  readonly outlineIn: (language: string) => PlayableOutline | null;
  readonly lessonIn: (id: string, language: string) => PlayableLesson | null;
}

/**
 * @param id Of the course that is played, in the place of its own: nothing of a draft is ever taken
 *   for the work of a learner, nor for what is tried in another tab.
 */
export function draftSource(id: string): DraftSource {
  const parts: CoursePart[] = [];
  let files: Files = new Map();
  let asksAll = false;
  let isMarked = true;
  const readable = (text: string) => (isMarked ? text : withoutMarks(text));
  let unpacked = unpackedWith({});
  const covers = readOnce<PlayableCover>(parts, readable);
  const outlines = readOnce<OutlineFile>(parts, readable);
  const lessons = readOnce<PlayableLesson>(parts, readable);
  const ofDraft = memoEach((cover: PlayableCover): PlayableCover => ({ ...cover, id }));
  const coverIn = (language: string) => {
    const cover = covers(coverFile(language), files);
    return cover && ofDraft(cover);
  };
  const outlineIn = (language: string) => {
    const file = outlines(outlineFile(language), files);
    return file && unpacked(file);
  };
  const lessonIn = (name: string, language: string) => {
    const lesson = lessons(lessonFile(name, language), files);
    return lesson && asksAll ? inFull(lesson) : lesson;
  };
  const lessonsIn = (language: string) =>
    (outlineIn(language)?.lessons ?? []).flatMap(({ id: name }) => lessonIn(name, language) ?? []);
  return {
    take: (next) => (files = next),
    open: () => (unpacked = unpackedWith({ navigation: 'free' })),
    askAll: () => (asksAll = true),
    unmark: () => (isMarked = false),
    coverIn,
    coverShown: (shown, own) => coverIn(shown) ?? coverIn(own),
    outlineIn,
    lessonIn,
    cover: async (language) => found(coverIn(language)),
    outline: async (language) => found(outlineIn(language)),
    lesson: async (lesson, language) => found(lessonIn(lesson, language)),
    // Gathered when it is asked for: no letter that is written waits for it.
    search: async (language) => ok(searchIndex(language, lessonsIn(language))),
    parts,
  };
}

const found = <Part>(part: Part | null): Result<Part, SourceFailure> =>
  part === null ? fail({ cause: 'replaced', detail: 'It is not in the draft' }) : ok(part);

/** The same for the same file: what did not change is not drawn anew. */
const unpackedWith = (other: Partial<PlayableOutline>) =>
  memoEach((file: OutlineFile): PlayableOutline => ({ ...unpackOutline(file), ...other }));

const inFull = memoEach((lesson: PlayableLesson): PlayableLesson => {
  if (lesson.type === 'lesson') return lesson;
  const { pools: _, ...quiz } = lesson.quiz;
  const all = { draw: quiz.questions.length, shuffleQuestions: false, shuffleOptions: false };
  return { ...lesson, quiz: { ...quiz, ...all, saysDraw: quiz.draw } };
});

/** Reads a file once for each of its texts. `parts` holds the newest of each that was read. */
function readOnce<Part extends CoursePart>(
  parts: CoursePart[],
  readable: (text: string) => string,
) {
  const known = new Map<string, { readonly text: string; readonly part: Part }>();
  return (path: string, files: Files): Part | null => {
    const text = files.get(path);
    if (text === undefined) return null;
    const before = known.get(path);
    if (before?.text === text) return before.part;
    const part: Part = JSON.parse(readable(text));
    adoptSame(before?.part, part);
    known.set(path, { text, part });
    const at = before === undefined ? -1 : parts.indexOf(before.part);
    parts.splice(at === -1 ? parts.length : at, 1, part);
    return part;
  };
}

import type { LoadCause } from '../../core/loadCause.ts';
import type { PageTarget } from '../../course/pageData.ts';
import type { PlayableCover, PlayableOutline } from '../../course/playable.ts';
import { courseWords } from '../../i18n/later.ts';
import { canSpeak } from '../../i18n/setup.ts';
import { fetchAdapter } from '../../session/adapters.ts';
import { type Store, valueStore } from '../../session/valueStore.ts';
import type { Astray } from '../history/astray.ts';
import { whyNoScript } from './loadFailures.ts';
import type { FetchedCourse } from './sourceFrom.ts';
import type { OpenCourse } from './openCourse.ts';

/** What a page plays: the cover from the first moment, the course once its outline is there. */
export interface Player {
  readonly cover: Store<PlayableCover>;
  readonly course: Store<OpenCourse | null>;
  /** Why the course could not be had, so that it cannot start. */
  readonly failed: Store<LoadCause | null>;
  /** Where an address led that the course could not follow. */
  readonly astray: Store<Astray | null>;
  /** Fetches the course and starts it; also again, after it failed. */
  readonly start: () => Promise<void>;
  /**
   * Speaks another of the course's languages; the place is kept. Where its cover or the player's
   * words in it cannot be had, all stays as it is. `isChosen`: by the learner, unless said otherwise.
   */
  readonly setLanguage: (language: string, isChosen?: boolean) => Promise<void>;
  /** A lesson by its id, in the language that is spoken. */
  readonly lesson: (id: string) => ReturnType<FetchedCourse['lesson']>;
  /** What is searched of the course, in the language that is spoken. */
  readonly search: () => ReturnType<FetchedCourse['search']>;
  /** Plays an edited course; the place is kept. `outline`: `null` where nothing but the cover is another. */
  readonly replace: (cover: PlayableCover, outline: PlayableOutline | null) => void;
}

/** `target`: what the page was published for; without it the course plays without an LMS. */
export function createPlayer(
  first: PlayableCover,
  source: FetchedCourse,
  target: PageTarget = { standard: 'standalone' },
): Player {
  const cover = valueStore(first);
  const course = valueStore<OpenCourse | null>(null);
  const failed = valueStore<LoadCause | null>(null);
  const astray = valueStore<Astray | null>(null);

  const open = async () => {
    fetchAdapter(target);
    const [outline, { openCourse }] = await Promise.all([
      source.outline(cover.get().language),
      import('./openCourse.ts'),
      courseWords.load(),
    ]);
    if (course.get() !== null) return;
    if (!outline.ok) return failed.set(outline.error.cause);
    const courseId = first.id;
    course.set(openCourse({ courseId, outline: outline.value, source, cover, astray, target }));
  };

  return {
    cover,
    course,
    failed,
    astray,
    start: async () => {
      failed.set(null);
      await open().catch(async (reason) => failed.set(await whyNotOpen(reason)));
    },
    setLanguage: async (language, isChosen) => {
      if (language === cover.get().language) return;
      const [next, spoken] = await Promise.all([source.cover(language), canSpeak(language)]);
      if (!next.ok || !spoken) return;
      cover.set(next.value);
      await course.get()?.session.setLanguage(language, isChosen);
    },
    lesson: (id) => source.lesson(id, cover.get().language),
    search: () => source.search(cover.get().language),
    replace: (nextCover, outline) => {
      cover.set(nextCover);
      if (outline !== null) course.get()?.session.replaceCourse(outline);
    },
  };
}

/** Said once its words are there, which the first page does without: as far as they can be had. */
async function whyNotOpen(reason: unknown): Promise<LoadCause> {
  const [cause] = await Promise.all([
    whyNoScript(reason),
    courseWords.load().catch(() => undefined),
  ]);
  // What is there and does not run is another player's, or in pieces.
  return cause ?? 'replaced';
}

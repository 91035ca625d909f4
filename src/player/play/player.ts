import type { PlayableCover, PlayableOutline } from '../../course/playable.ts';
import { browserPorts } from '../../session/browserPorts.ts';
import { createSession, type Session } from '../../session/session.ts';
import { loadStandalone } from '../../session/standalone.ts';
import { type Store, valueStore } from '../../session/valueStore.ts';
import type { FetchedCourse } from './courseSource.ts';

/** What a page plays: the cover from the first moment, the session once the outline is there. */
export interface Player {
  readonly cover: Store<PlayableCover>;
  readonly session: Store<Session | null>;
  /** The outline could not be had: the course cannot start. */
  readonly failed: Store<boolean>;
  /** Fetches the outline and starts the session; also again, after it failed. */
  readonly start: () => Promise<void>;
  /** Speaks another of the course's languages; the place is kept. */
  readonly setLanguage: (language: string) => Promise<void>;
  /** Plays an edited course; the place is kept. */
  readonly replace: (cover: PlayableCover, outline: PlayableOutline) => void;
}

export function createPlayer(first: PlayableCover, source: FetchedCourse): Player {
  const cover = valueStore(first);
  const session = valueStore<Session | null>(null);
  const failed = valueStore(false);

  const open = (outline: PlayableOutline) => {
    const ports = browserPorts();
    const loadAdapter = loadStandalone(ports, first.id);
    const opened = createSession({ courseId: first.id, outline, source, loadAdapter, ports });
    opened.start();
    session.set(opened);
  };

  return {
    cover,
    session,
    failed,
    start: async () => {
      if (session.get() !== null) return;
      failed.set(false);
      const outline = await source.outline(cover.get().language);
      if (outline.ok) open(outline.value);
      else failed.set(true);
    },
    setLanguage: async (language) => {
      if (language === cover.get().language) return;
      const next = await source.cover(language);
      if (!next.ok) return;
      cover.set(next.value);
      await session.get()?.setLanguage(language);
    },
    replace: (nextCover, outline) => {
      cover.set(nextCover);
      session.get()?.replaceCourse(outline);
    },
  };
}

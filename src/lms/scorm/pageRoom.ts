import { wellFormed } from '../text.ts';
import type { Entry } from './format.ts';

/**
 * Bytes that a page which goes away may have under way: 64 KiB by the Fetch standard, less what an
 * LMS adds, and what is no list: status, time, score.
 */
const IN_FLIGHT = 58_000;

/** The share of it that is given away freely; after that only what is needed is told. */
const FREELY = 0.65;

/** Of an interaction: what was asked, when, what was answered, and whether that is right. */
const NEEDED = /\.(?:id|type|time|timestamp|student_response|learner_response|result)$/;

/** How much of its lists a page may still tell, if its end is to arrive. */
export interface PageRoom {
  /** What is told of an interaction: all of it, and less once the page has told much. */
  readonly fitted: (entries: readonly Entry[]) => readonly Entry[];
  /** Takes note of what the page has set, and the LMS sends again with every save of this page. */
  readonly take: (entries: readonly Entry[]) => void;
}

/**
 * An LMS may send all that a page has set with its last save, as a beacon (Moodle, SCORM 2004). A
 * browser refuses one that is too large, and the LMS does not hear of it: time stands still. `saves`:
 * how often the LMS saves while the page goes away.
 */
export function pageRoom(saves: number): PageRoom {
  const room = (IN_FLIGHT / saves) * FREELY;
  let taken = 0;
  return {
    fitted: (entries) =>
      taken + sizeOf(entries) <= room
        ? entries
        : entries.filter(({ element }) => NEEDED.test(element)),
    take: (entries) => {
      taken += sizeOf(entries);
    },
  };
}

/** Bytes of names and values as a form sends them. */
const sizeOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { element, value }) => sum + encoded(element) + encoded(value) + 2, 0);

const encoded = (text: string): number => encodeURIComponent(wellFormed(text)).length;

import { isLong } from '../effort.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import type { FakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { readSaved } from '../../src/session/savedText.ts';
import type { Desk } from './desk.ts';
import { comeBack } from './play.ts';

/** What is there once everybody has come back. */
export interface Returned {
  /** What the last of them finds. */
  readonly record: LearnerRecord;
  /** What the LMS holds for another device. */
  readonly held: LearnerRecord | null;
  /** The ids of the answers that the LMS was told of, and its books. */
  readonly answers: readonly string[];
  readonly books: string;
  /** Values that the player would have sent and no LMS should get. */
  readonly log: readonly string[];
}

export type Return = (desk: Desk, browsers: readonly FakeBrowser[]) => Promise<Returned>;

/**
 * Comes back to each browser in turn. What was found there and in the LMS decides what follows, and
 * most faults leave the same behind: from the same, the way back is gone once.
 */
export function returning(course: PlayableCourse): Return {
  const known = new Map<string, Returned>();
  return async (desk, browsers) => {
    const found = JSON.stringify([
      desk.standing(),
      desk.planned,
      ...browsers.map(({ standing }) => standing()),
    ]);
    const seen = isLong ? undefined : known.get(found);
    if (seen !== undefined) return seen;
    const returned = await goBack(desk, course, copiesOf(browsers));
    known.set(found, returned);
    return returned;
  };
}

/** To these others go back as well. */
function copiesOf(browsers: readonly FakeBrowser[]): readonly FakeBrowser[] {
  const copies = new Map([...new Set(browsers)].map((browser) => [browser, browser.copy()]));
  return browsers.map((browser) => copies.get(browser) ?? browser);
}

async function goBack(
  desk: Desk,
  course: PlayableCourse,
  browsers: readonly FakeBrowser[],
): Promise<Returned> {
  const log: string[] = [];
  let record: LearnerRecord | null = null;
  for (const browser of browsers) {
    const again = await comeBack(desk, course, browser);
    record = again.done();
    log.push(...again.log);
  }
  if (record === null) throw new Error('Nobody comes back.');
  const held = readSaved(desk.saved()).record;
  return { record, held, answers: [...desk.answers()], books: desk.books(), log };
}

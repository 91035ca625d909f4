import { COURSE_FILE, LOCK_FILE } from '../../course/files.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { isLessonFile } from '../commands/draftFile.ts';
import type { Draft } from '../document/draft.ts';
import { mannerOf } from '../document/manner.ts';
import { withOwnIds } from './apartIds.ts';
import type { Choices, Clash } from './clash.ts';
import { type Merging, mergedPart } from './mergedPart.ts';
import { isMoved, movedBlocks, type MovedBlocks } from './movedBlocks.ts';
import { partOf } from './part.ts';

/** What comes of two drafts that began as one. */
export interface MergedDrafts {
  /** With clashes that are not settled: mine stands, and what only one of the two removed. */
  readonly texts: Draft;
  /** What only their authors can settle. */
  readonly clashes: readonly Clash[];
}

const NONE: Choices = new Map();

/**
 * Merges what two made of one course: by ids what has ids, by field the rest, and a block that one
 * moved and the other changed is both. What nobody changed stays as it is written, to the byte. The
 * lock is not among the files. Never throws, whatever the files hold.
 */
export function mergedDrafts(
  base: Draft,
  mine: Draft,
  theirs: Draft,
  choices: Choices = NONE,
): MergedDrafts {
  if (isSame(mine, theirs) || isSame(base, mine)) return { texts: theirs, clashes: [] };
  if (isSame(base, theirs)) return { texts: mine, clashes: [] };
  const own = withOwnIds(base, mine, theirs);
  const moved = movedBlocks(base, own, theirs);
  const clashes: Clash[] = [];
  const texts = new Map<string, string>();
  const rescued = new Set<string>();
  const paths = new Set([...theirs.keys(), ...own.keys()].filter((path) => path !== LOCK_FILE));
  // Lessons first: whether the course names one hangs on whether it is there.
  const inTurn = [...paths].toSorted((one, other) => rank(one) - rank(other));
  const merging = { moved, choices, clash: (clash: Clash) => void clashes.push(clash) };
  for (const path of inTurn) {
    const three = { base: base.get(path), mine: own.get(path), theirs: theirs.get(path) };
    const text = mergedFile(path, three, {
      ...merging,
      isKept: (trail) => isNamed(trail, rescued),
    });
    if (text === null) continue;
    texts.set(path, text);
    if (three.mine === undefined || three.theirs === undefined) rescued.add(path);
  }
  return { texts: inOrderOf(theirs, texts), clashes };
}

const isSame = (one: Draft, other: Draft): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

const rank = (path: string): number => (isLessonFile(path) ? 0 : 1);

const isNamed = ([file, list, id]: readonly string[], rescued: ReadonlySet<string>): boolean =>
  file === COURSE_FILE &&
  list === 'lessons' &&
  rescued.has(lessonPath(String(id ?? '').replaceAll('"', '')));

const inOrderOf = (order: Draft, texts: Draft): Draft =>
  new Map([
    ...[...order.keys()].flatMap((path): [string, string][] => {
      const text = texts.get(path);
      return text === undefined ? [] : [[path, text]];
    }),
    ...texts,
  ]);

/** The text of a file as it was, as it is here, and as they have it. */
interface ThreeTexts {
  readonly base: string | undefined;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

function mergedFile(
  file: string,
  { base, mine, theirs }: ThreeTexts,
  merging: Omit<Merging, 'lineEnd'>,
): string | null {
  if (!namesMoved([base, mine, theirs], merging.moved)) {
    if (mine === theirs || mine === base) return theirs ?? null;
    if (theirs === base) return mine ?? null;
  }
  const three = {
    base: partOf(file, base ?? null),
    mine: partOf(file, mine ?? null),
    theirs: partOf(file, theirs ?? null),
  };
  const isRead =
    (mine === undefined || three.mine !== null) &&
    (theirs === undefined || three.theirs !== null) &&
    (base === undefined || three.base !== null);
  if (!isRead) return chosenFile(file, mine, theirs, merging);
  const frame = theirs ?? mine ?? '';
  const root = (three.theirs ?? three.mine)?.node;
  const write = mergedPart(three, [file], { ...merging, lineEnd: mannerOf(frame).lineEnd });
  if (write === null || root === undefined) return null;
  return frame.slice(0, root.offset) + write('') + frame.slice(root.offset + root.length);
}

/** A file in which the merge could overlook what was moved. */
const namesMoved = (texts: readonly (string | undefined)[], moved: MovedBlocks): boolean =>
  [...moved.byMine, ...moved.byTheirs].some(
    (id) => isMoved(moved, id) && texts.some((text) => text?.includes(JSON.stringify(id))),
  );

/** Of a file that cannot be read, one of the two is chosen whole. */
function chosenFile(
  file: string,
  mine: string | undefined,
  theirs: string | undefined,
  { choices, clash }: Pick<Merging, 'choices' | 'clash'>,
): string | null {
  const choice = choices.get(file);
  if (choice === undefined) {
    clash({ key: file, file, trail: [], kind: 'file', mine, theirs, mayKeepBoth: false });
  }
  return (choice === 'theirs' ? theirs : choice === 'mine' ? mine : (mine ?? theirs)) ?? null;
}

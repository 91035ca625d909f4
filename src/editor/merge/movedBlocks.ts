import { isLessonFile } from '../commands/draftFile.ts';
import type { Draft } from '../document/draft.ts';
import { entriesOf, fieldsOf, type Part, partOf, textIn } from './part.ts';
import type { Three } from './clash.ts';

/** Blocks that one of two took to another list, or to another lesson, by their ids. */
export interface MovedBlocks {
  readonly byMine: ReadonlySet<string>;
  readonly byTheirs: ReadonlySet<string>;
  /** A moved block wherever it stands; `null` where it is not there. */
  readonly find: (id: string) => Three;
}

export const isMoved = ({ byMine, byTheirs }: MovedBlocks, id: string): boolean =>
  byMine.has(id) || byTheirs.has(id);

interface Found {
  readonly part: Part;
  /** The list that it stands in: the block or the lesson around it, and the way from there. */
  readonly list: string;
}

type BlocksById = ReadonlyMap<string, Found>;

/** Finds out which blocks were moved, wherever to. A block that stands twice is nobody's to move. */
export function movedBlocks(base: Draft, mine: Draft, theirs: Draft): MovedBlocks {
  const [was, here, there] = [blocksIn(base), blocksIn(mine), blocksIn(theirs)];
  const movedIn = (now: BlocksById): ReadonlySet<string> =>
    new Set(
      [...was].flatMap(([id, { list }]) => ((now.get(id)?.list ?? list) === list ? [] : [id])),
    );
  return {
    byMine: movedIn(here),
    byTheirs: movedIn(there),
    find: (id) => ({
      base: was.get(id)?.part ?? null,
      mine: here.get(id)?.part ?? null,
      theirs: there.get(id)?.part ?? null,
    }),
  };
}

function blocksIn(draft: Draft): BlocksById {
  const found: [string, Found][] = [];
  for (const [file, text] of draft) {
    if (isLessonFile(file)) look(partOf(file, text), file, found);
  }
  const times = new Map<string, number>();
  for (const [id] of found) times.set(id, (times.get(id) ?? 0) + 1);
  return new Map(found.filter(([id]) => times.get(id) === 1));
}

function look(part: Part | null, at: string, found: [string, Found][]): void {
  for (const [name, field] of fieldsOf(part)) look(field, `${at}/${name}`, found);
  entriesOf(part).forEach((entry, index) => {
    const id = blockId(entry);
    if (id !== null) found.push([id, { part: entry, list: at }]);
    look(entry, id ?? `${at}/${textIn(entry, 'id') ?? index}`, found);
  });
}

/** The id of what has a type as well; `null` for all else. */
export function blockId(part: Part): string | null {
  return textIn(part, 'type') === null ? null : textIn(part, 'id');
}

/** Whether a block that was moved stands within a part, or did. */
export function holdsMoved(part: Part | null, moved: MovedBlocks): boolean {
  if (part === null || moved.byMine.size + moved.byTheirs.size === 0) return false;
  const inner = [...fieldsOf(part).values(), ...entriesOf(part)];
  return inner.some((each) => {
    const id = blockId(each);
    return (id !== null && isMoved(moved, id)) || holdsMoved(each, moved);
  });
}

import { useCallback, useEffect, useMemo, useState } from 'react';

import type { DraftPlace } from '../../commands/edit.ts';
import { isSamePlace } from '../../editing/places.ts';
import { useForm } from '../form/FormContext.ts';
import { type OutlineRow, rowsTo } from './outlineRows.ts';

/** What is chosen in the outline, and what is unfolded. */
export interface OutlineChoice {
  readonly keys: ReadonlySet<string>;
  /** Whether they were only now added. */
  readonly isAdded: boolean;
  readonly choose: (keys: ReadonlySet<string>) => void;
  /** Chooses what was only now added and is worked on, whose rows come a moment later. */
  readonly chooseAdded: (keys: ReadonlySet<string>, place: DraftPlace | null) => void;
  readonly open: ReadonlySet<string>;
  readonly unfold: (keys: ReadonlySet<string>) => void;
}

/** What is unfolded of each course that is open. */
const unfolded = new WeakMap<object, ReadonlySet<string>>();

interface Chosen {
  readonly keys: ReadonlySet<string>;
  /** What stood in the form for it. */
  readonly place: DraftPlace | null;
  /** Whether it was only now added. */
  readonly isNew?: boolean;
}

const NONE: Chosen = { keys: new Set(), place: null };

/**
 * The outline follows what is worked on, wherever that was chosen, and unfolds what holds it; what is
 * chosen here is worked on. Of several, the form goes on showing the one that it showed.
 * Whoever comes back from a view of the whole course finds unfolded what was.
 *
 * @param isCurrent Whether the rows are those of the draft as it is. Until they are, another block may
 *   stand at a place: what was chosen stays so.
 */
export function useOutlineChoice(
  rows: readonly OutlineRow[],
  all: ReadonlyMap<string, OutlineRow>,
  place: DraftPlace | null,
  isCurrent: boolean,
  editing: object,
): OutlineChoice {
  const { choose: workOn } = useForm();
  const [chosen, setChosen] = useState(NONE);
  const [open, setOpen] = useState(() => unfolded.get(editing) ?? new Set<string>());
  useEffect(() => void unfolded.set(editing, open), [editing, open]);
  const [last, setLast] = useState<DraftPlace | null>(null);
  const way = place === null ? [] : rowsTo(rows, place);
  const here = way.findLast(({ kind }) => kind !== 'part')?.key;
  const innermost = way.at(-1);
  // What is only now added has its row a moment later.
  const isListed =
    place === null || (innermost !== undefined && isSamePlace(innermost.place, place));
  if (place !== last && isListed) {
    setLast(place);
    const around = way.slice(0, -1).map(({ key }) => key);
    if (around.some((key) => !open.has(key))) setOpen(new Set([...open, ...around]));
  }
  const isStill = isSamePlace(chosen.place, place) || (here !== undefined && chosen.keys.has(here));
  // What was chosen before is not chosen again where something else comes to stand in its place.
  if (isCurrent && isListed && !isStill && chosen.keys.size > 0) setChosen(NONE);
  // The tree's own set knows from where on it is extended.
  const left = isStill ? [...chosen.keys].filter((key) => all.has(key)) : [];
  const isWhole = left.length > 0 && left.length === chosen.keys.size;
  const otherwise = here === undefined || left.length > 0 ? left : [here];
  // Where what was added will stand, its neighbour still does.
  const isAdded = chosen.isNew === true && isStill;
  const isAwaited = isAdded && left.length === 0;
  const isKnown = (isCurrent || isSamePlace(chosen.place, place)) && !isAwaited;
  const keys = useSame(isWhole ? chosen.keys : new Set(otherwise), isKnown);

  const choose = useCallback(
    (next: ReadonlySet<string>) => {
      const stays = here !== undefined && next.has(here) && next.size > 1;
      const row = stays ? undefined : all.get([...next].at(-1) ?? '');
      if (row === undefined) return setChosen({ keys: next, place });
      const at = worksOn(row);
      setChosen({ keys: next, place: at });
      if (!isSamePlace(at, place)) workOn(at);
      return undefined;
    },
    [all, here, place, workOn],
  );
  const chooseAdded = useCallback<OutlineChoice['chooseAdded']>(
    (added, at) => setChosen({ keys: added, place: at, isNew: true }),
    [],
  );
  return useMemo(
    () => ({ keys, isAdded, choose, chooseAdded, open, unfold: setOpen }),
    [choose, chooseAdded, isAdded, keys, open],
  );
}

/** A set for as long as the next ones hold the same, or nothing is known of them. */
function useSame(next: ReadonlySet<string>, isKnown: boolean): ReadonlySet<string> {
  const [same, setSame] = useState(next);
  if (!isKnown || (same.size === next.size && [...next].every((key) => same.has(key)))) return same;
  setSame(next);
  return next;
}

/** What is worked on for a row: a part of a block has its form in that of the block. */
const worksOn = ({ kind, place }: OutlineRow): DraftPlace =>
  kind === 'part' ? { file: place.file, path: place.path.slice(0, -2) } : place;

import type { BlockKey } from '../../core/blockState.ts';
import { memoEach } from '../../core/memo.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import type { DraftPage } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';

type Places = DraftPage['places'];

/** The number of the block that stands at a place; `null` where none does. */
export const blockAt = (places: Places, place: DraftPlace): BlockKey | null =>
  blocksByPlace(places).get(address(place)) ?? null;

/** The number of the block that stands at a place, or else around it. */
export function blockAround(places: Places, { file, path }: DraftPlace): BlockKey | null {
  for (let length = path.length; length > 0; length -= 1) {
    const block = blockAt(places, { file, path: path.slice(0, length) });
    if (block !== null) return block;
  }
  return null;
}

const blocksByPlace = memoEach(
  (places: Places) => new Map([...places].map(([key, place]) => [address(place), key] as const)),
);

const address = ({ file, path }: DraftPlace): string => `${file} ${formatPath(path)}`;

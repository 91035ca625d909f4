import type { Change, Need } from './content.ts';

/** How the meters of a story stand: by their numbers in the player, by their ids in a check. */
export type Levels<Key> = ReadonlyMap<Key, number>;

/** Whether a choice is offered as the meters stand. */
export const areMet = <Key>(needs: readonly Need<Key>[], levels: Levels<Key>): boolean =>
  needs.every(({ meter, atLeast = -Infinity, atMost = Infinity }) => {
    const level = levels.get(meter) ?? 0;
    return atLeast <= level && level <= atMost;
  });

/** How the meters stand after a choice. */
export function changedBy<Key>(changes: readonly Change<Key>[], before: Levels<Key>): Levels<Key> {
  const levels = new Map(before);
  for (const { meter, by } of changes) levels.set(meter, (levels.get(meter) ?? 0) + by);
  return levels;
}

import { isLong } from '../effort.ts';
import type { Standard } from './desk.ts';

/**
 * The ways in which a call goes wrong, those together that come to the same: one visit tells what
 * becomes of all of them. Where there is time each is played by itself.
 */
export function alike(
  { meaning }: Pick<Standard, 'meaning'>,
  call: string,
  ways: readonly string[],
): readonly (readonly string[])[] {
  if (isLong) return ways.map((way) => [way]);
  const groups = new Map<string, string[]>();
  for (const way of ways) {
    const same = meaning(call, way);
    groups.set(same, [...(groups.get(same) ?? []), way]);
  }
  return [...groups.values()];
}

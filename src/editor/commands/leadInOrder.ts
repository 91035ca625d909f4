import { valueAt } from '../../course/load/jsonPath.ts';

/**
 * A story in which the first choice of each scene leads no further than the next one: whoever writes the
 * choices in their order meets the scenes in that order. Where each leads in an example belongs to the
 * words of that example. Any other block stays as it is.
 */
export function leadInOrder(block: object): object {
  const scenes: unknown = valueAt(block, ['scenes']);
  if (!Array.isArray(scenes)) return block;
  const places = new Map(scenes.map((scene: unknown, index) => [valueAt(scene, ['id']), index]));
  const placeOf = (to: unknown): number => places.get(to) ?? Infinity;
  const led = scenes.map((scene: unknown) => {
    const choices: unknown = valueAt(scene, ['choices']);
    if (!Array.isArray(choices)) return scene;
    const ways = choices
      .map((choice: unknown) => valueAt(choice, ['to']))
      .toSorted((one, other) => placeOf(one) - placeOf(other));
    const sorted = choices.map((choice: unknown, index) => ({
      ...Object(choice),
      to: ways[index],
    }));
    return { ...Object(scene), choices: sorted };
  });
  return { ...block, scenes: led };
}

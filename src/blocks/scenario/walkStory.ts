import { isOfferedAfter, outcomesOf } from './askedInScene.ts';
import type { AuthoredStory } from './schema.ts';
import { areMet, changedBy, type Levels } from './levels.ts';

/** All that can happen in a story. */
export interface WalkedStory {
  /** How the meters may stand when a learner comes to a scene; no entry for one that none comes to. */
  readonly reached: ReadonlyMap<string, readonly Levels<string>[]>;
  /** False where there are too many ways to look at each. */
  readonly isWhole: boolean;
}

/** So many different states are looked at: far more than an author can keep in mind. */
const MOST_STATES = 20_000;

/**
 * Goes every way through a story. Choices that lead back, or nowhere, are left aside: each state is
 * looked at once, in the order of the scenes.
 */
export function walkStory({ meters = [], scenes }: AuthoredStory): WalkedStory {
  const states = new Map<string, Map<string, Levels<string>>>();
  const later = new Set(scenes.map(({ id }) => id));
  const arrive = (scene: string, levels: Levels<string>) => {
    const known = states.get(scene) ?? new Map<string, Levels<string>>();
    states.set(scene, known.set([...levels.values()].join(), levels));
  };
  arrive(scenes[0]?.id ?? '', new Map(meters.map(({ id, start }) => [id, start])));
  let count = 0;
  for (const scene of scenes) {
    const { id, choices = [] } = scene;
    const outcomes = outcomesOf(scene);
    later.delete(id);
    const here = [...(states.get(id)?.values() ?? [])];
    count += here.length;
    if (count > MOST_STATES) return { reached: statesOf(states), isWhole: false };
    for (const choice of choices) {
      const { to, needs = [], changes = [] } = choice;
      if (!later.has(to) || !outcomes.some((each) => isOfferedAfter(choice, each))) continue;
      for (const levels of here) if (areMet(needs, levels)) arrive(to, changedBy(changes, levels));
    }
  }
  return { reached: statesOf(states), isWhole: true };
}

const statesOf = (
  states: ReadonlyMap<string, ReadonlyMap<string, Levels<string>>>,
): WalkedStory['reached'] =>
  new Map([...states].map(([scene, known]) => [scene, [...known.values()]]));

/** The lowest and the highest that a meter comes to. */
export function rangeOf(meter: string, { reached }: WalkedStory): readonly [number, number] {
  const levels = [...reached.values()].flatMap((states) =>
    states.map((state) => state.get(meter) ?? 0),
  );
  return levels.reduce<readonly [number, number]>(
    ([lowest, highest], level) => [Math.min(lowest, level), Math.max(highest, level)],
    [levels[0] ?? 0, levels[0] ?? 0],
  );
}

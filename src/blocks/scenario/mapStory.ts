/** A scene as its author has written it so far: what of it makes the map of a story. */
export interface DrawnScene {
  readonly id: string;
  readonly isEnding: boolean;
  /** It holds a question. */
  readonly asks: boolean;
  /** The ids of the scenes to which its choices lead. */
  readonly to: readonly string[];
}

/** A scene in the map of a story. Scenes go by their numbers, 1 for the first. */
export interface MappedScene {
  readonly number: number;
  /** The scenes to which it leads, each once, from the first to the last of the list. */
  readonly to: readonly number[];
  readonly isEnding: boolean;
  /** Whether the story goes on there once a question is answered. */
  readonly asks: boolean;
  /** Nobody gets on from it, and it does not end the story. */
  readonly isDeadEnd: boolean;
  /** Whether somebody can come to it, whatever the conditions say. */
  readonly isLedTo: boolean;
  /** One of its choices names no scene. */
  readonly leadsNowhere: boolean;
  /** One of its choices leads to this scene or an earlier one. */
  readonly leadsBack: boolean;
}

/** Who leads where in a story, finished or not. */
export function mapStory(scenes: readonly DrawnScene[]): readonly MappedScene[] {
  const numberOf = new Map(scenes.map(({ id }, index) => [id, index + 1]));
  const ledTo = new Set([1]);
  return scenes.map(({ isEnding, asks, to: named }, index) => {
    const number = index + 1;
    const all = isEnding ? [] : named.map((id) => numberOf.get(id) ?? null);
    const to = scenes.flatMap((_, place) => (all.includes(place + 1) ? [place + 1] : []));
    const isLedTo = ledTo.has(number);
    if (isLedTo) for (const each of to) ledTo.add(each);
    return {
      number,
      to,
      isEnding,
      asks,
      isDeadEnd: !isEnding && !to.some((each) => each > number),
      isLedTo,
      leadsNowhere: all.includes(null),
      leadsBack: to.some((each) => each <= number),
    };
  });
}

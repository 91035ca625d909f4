/** A step of a walk through all states of a machine. */
export interface GraphStep<State> {
  readonly state: State;
  readonly nextState: State;
}

/** The names of the states from which one that meets the goal can be reached. */
export function reaching<State extends object>(
  steps: readonly GraphStep<State>[],
  nameOf: (state: State) => string,
  goal: (state: State) => boolean,
): ReadonlySet<string> {
  const sources = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const { state, nextState } of steps) {
    const next = nameOf(nextState);
    sources.set(next, (sources.get(next) ?? new Set()).add(nameOf(state)));
    if (goal(nextState)) found.add(next);
  }
  // A set that is added to while it is walked brings what was added.
  for (const name of found) {
    for (const source of sources.get(name) ?? []) found.add(source);
  }
  return found;
}

/** Maps and sets as sorted lists, for naming a state by its JSON. */
export const plainCollections = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value].toSorted() : value;

/**
 * Remembers the last result for as long as every argument stays the same. Records, outlines and
 * lessons never change in place, so an event that leaves their parts alone costs nothing here.
 */
export function memoLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last === null || !sameArgs(last.args, args)) last = { args, result: compute(...args) };
    return last.result;
  };
}

/** Of how many inputs a result is remembered: more than ever are asked about by turns. */
const FEW = 4;

/**
 * Remembers the results of the last few inputs: for readers of one thing that look at different states of
 * it by turns, and each take another result for a change.
 */
export function memoFew<Input, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let known: readonly { readonly input: Input; readonly result: Result }[] = [];
  return (input) => {
    const found = known.find((each) => Object.is(each.input, input)) ?? {
      input,
      result: compute(input),
    };
    if (known[0] !== found)
      known = [found, ...known.filter((each) => each !== found)].slice(0, FEW);
    return found.result;
  };
}

/** Remembers one result for each object, as long as the object lives. */
export function memoEach<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: compute(key) };
    known.set(key, found);
    return found.result;
  };
}

/** Remembers the last result for as long as what it was made from is the same in all that counts. */
export function memoLastBy<Input, Result>(
  isSame: (a: Input, b: Input) => boolean,
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | null = null;
  return (input) => {
    if (last === null || !isSame(last.input, input)) last = { input, result: compute(input) };
    return last.result;
  };
}

/**
 * Keeps the objects of the list before wherever the new ones hold the same, and the list itself
 * where all do: so that views of what did not change are not drawn again.
 */
export function keepEqual<Item>(
  isSame: (a: Item, b: Item) => boolean,
): (next: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (next) => {
    let isKept = next.length === last.length;
    const kept = next.map((item, index) => {
      const before = last[index];
      if (before !== undefined && isSame(before, item)) return before;
      isKept = false;
      return item;
    });
    if (!isKept) last = kept;
    return last;
  };
}

const sameArgs = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));

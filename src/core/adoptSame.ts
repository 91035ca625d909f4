/**
 * Puts parts of a value from before in the place of those of a new one that say the same, however
 * deep; says whether all is the same. What is drawn from the same object is not drawn again: of a
 * lesson in which a word was changed only the block that holds it.
 *
 * @param next Plain data that nobody else has yet: it is changed in place.
 */
export function adoptSame(before: unknown, next: unknown): boolean {
  if (Object.is(before, next)) return true;
  if (!isObject(before) || !isObject(next)) return false;
  const names = Object.keys(next);
  let same =
    Array.isArray(before) === Array.isArray(next) && names.length === Object.keys(before).length;
  for (const name of names) {
    const was: unknown = Reflect.get(before, name);
    if (adoptSame(was, Reflect.get(next, name))) Reflect.set(next, name, was);
    else same = false;
  }
  return same;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
